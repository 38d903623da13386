// The Augmented BNF form of the Speech Recognition Grammar Specification 1.0.
//
//   #ABNF 1.0 UTF-8;
//   language en-US;
//   root $order;
//   public $order = [please] (/2/ a | one) <small_drinks.gram#cola> {out = 1;} <0-1>;
//
// A keyword is one only where a declaration can stand; elsewhere it is a token like any other.
grammar SrgsAbnf;

grammarDocument
    : SELF_IDENTIFICATION declaration* ruleDefinition* EOF
    ;

declaration
    : LANGUAGE word SEMICOLON              # languageDeclaration
    | MODE word SEMICOLON                  # modeDeclaration
    | ROOT RULE_NAME SEMICOLON             # rootDeclaration
    | TAG_FORMAT REPEAT SEMICOLON          # tagFormatDeclaration
    | BASE REPEAT SEMICOLON                # baseDeclaration
    | LEXICON REPEAT MEDIA_TYPE? SEMICOLON # lexiconDeclaration
    | META SEMICOLON                       # metaDeclaration
    | TAG SEMICOLON                        # tagDeclaration
    ;

ruleDefinition
    : scope=(PUBLIC | PRIVATE)? RULE_NAME EQUALS alternatives SEMICOLON
    ;

alternatives
    : alternative (BAR alternative)*
    ;

alternative
    : WEIGHT? element+
    ;

element
    : TAG                                            # tagElement
    | primary LANGUAGE_MARK? REPEAT? LANGUAGE_MARK?  # repeatedElement
    ;

primary
    : word                                # tokenPrimary
    | QUOTED_TOKEN                        # quotedPrimary
    | RULE_NAME                           # localPrimary
    | RULE_OF_ANOTHER_GRAMMAR MEDIA_TYPE? # externalPrimary
    | LPAREN alternatives? RPAREN         # groupPrimary
    | LBRACKET alternatives RBRACKET      # optionalPrimary
    ;

word
    : WORD | LANGUAGE | MODE | ROOT | TAG_FORMAT | BASE | LEXICON | PUBLIC | PRIVATE
    ;

SELF_IDENTIFICATION : '#ABNF' ~[;\r\n]* ';' ;

// The only place of strings in single quotes, which elsewhere are apostrophes.
META       : ('meta' | 'http-equiv') BLANK+ STRING BLANK+ 'is' BLANK+ STRING ;
LANGUAGE   : 'language' ;
MODE       : 'mode' ;
ROOT       : 'root' ;
TAG_FORMAT : 'tag-format' ;
BASE       : 'base' ;
LEXICON    : 'lexicon' ;
PUBLIC     : 'public' ;
PRIVATE    : 'private' ;

SEMICOLON : ';' ;
EQUALS    : '=' ;
BAR       : '|' ;
LPAREN    : '(' ;
RPAREN    : ')' ;
LBRACKET  : '[' ;
RBRACKET  : ']' ;

TAG           : '{!{' .*? '}!}' | '{' ~[}]* '}' ;
QUOTED_TOKEN  : '"' ~["]* '"' ;
RULE_NAME     : '$' ~[ \t\r\n;=|*+?<>()[\]{}/!$"]+ ;
MEDIA_TYPE    : '~<' ~[>]* '>' ;

RULE_OF_ANOTHER_GRAMMAR : '$<' ~[>]* '>' ;

// In the header the same brackets hold addresses.
REPEAT        : '<' ~[<>]* '>' ;
LANGUAGE_MARK : '!' [a-zA-Z0-9\-]+ ;

COMMENT : ('//' ~[\r\n]* | '/*' .*? '*/') -> skip ;
WEIGHT  : '/' ~[/*\r\n] ~[/\r\n]* '/' ;
SPACE   : BLANK+ -> skip ;
WORD    : ~[ \t\r\n;=|*+?<>()[\]{}/!$"]+ ;

fragment BLANK  : [ \t\r\n] ;
fragment STRING : '"' ~["]* '"' | '\'' ~[']* '\'' ;
