namespace CallXmlSim.ContactCenter;

/// <summary>
/// Something the engine wants to be reminded of. The host gives it back to <see cref="ContactCenterEngine.TimerElapsed"/>
/// when its time has come; it need not cancel anything, since a timer whose reason is gone does nothing.
/// </summary>
public abstract class ContactCenterTimer
{
    private protected ContactCenterTimer()
    {
    }

    internal abstract void Elapse(ContactCenterEngine center);
}
