// The inline syntax of the choices attribute (CallXML 3.0 reference, 6.2).
//
//   1, one, operator (0, agent), [4 DIGITS], [2-5 digits]
//
// A phrase is taken as written, from its first token to its last, so that blanks and marks inside it survive.
grammar CallXmlChoices;

choices
    : item (COMMA item)* EOF
    ;

item
    : digitString
    | result=phrase LPAREN phrase (COMMA phrase)* RPAREN
    | phrase
    ;

digitString
    : LBRACKET least=NUMBER (DASH most=NUMBER)? DIGITS RBRACKET
    ;

phrase
    : (NUMBER | DASH | DIGITS | WORD)+
    ;

COMMA    : ',' ;
LPAREN   : '(' ;
RPAREN   : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
DASH     : '-' ;
NUMBER   : [0-9]+ ;
DIGITS   : [dD] [iI] [gG] [iI] [tT] [sS] ;
WORD     : ~[ \t\r\n,()[\]0-9\-] ~[ \t\r\n,()[\]]* ;
SPACE    : [ \t\r\n]+ -> skip ;
