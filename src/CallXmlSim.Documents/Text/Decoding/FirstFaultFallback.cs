using System.Text;

namespace CallXmlSim.Documents.Text.Decoding;

/// <summary>Puts U+FFFD in the place of bytes that mean nothing, and remembers the first of them.</summary>
internal sealed class FirstFaultFallback : DecoderFallback
{
    /// <summary>Offset of the first bytes that mean nothing; -1 while there are none.</summary>
    internal int Offset { get; private set; } = -1;

    /// <summary>The bytes there.</summary>
    internal byte[] Bytes { get; private set; } = [];

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Replacement(this);

    private sealed class Replacement(FirstFaultFallback owner) : DecoderFallbackBuffer
    {
        private bool _isPending;

        public override int Remaining => _isPending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            if (owner.Offset < 0)
                (owner.Offset, owner.Bytes) = (Math.Max(0, index), bytesUnknown);
            return _isPending = true;
        }

        public override char GetNextChar()
        {
            var next = _isPending ? '\uFFFD' : '\0';
            _isPending = false;
            return next;
        }

        public override bool MovePrevious() => false;
    }
}
