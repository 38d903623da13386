// The Java Speech Grammar Format 1.0.
//
//   #JSGF V1.0 UTF-8 en;
//   grammar com.example.order;
//   import <com.example.drinks.cola>;
//   public <order> = [please] (/2/ a | /1/ one) <cola>* {drink};
//
// A keyword is one only where a declaration can stand; elsewhere it is a token like any other.
grammar Jsgf;

grammarDocument
    : SELF_IDENTIFICATION grammarDeclaration importDeclaration* ruleDefinition* EOF
    ;

grammarDeclaration
    : GRAMMAR word SEMICOLON
    ;

importDeclaration
    : IMPORT RULE_NAME SEMICOLON
    ;

ruleDefinition
    : PUBLIC? RULE_NAME EQUALS alternatives SEMICOLON
    ;

alternatives
    : alternative (BAR alternative)*
    ;

alternative
    : WEIGHT? element+
    ;

element
    : primary repeat=(STAR | PLUS)? TAG*
    ;

primary
    : word                           # tokenPrimary
    | QUOTED_TOKEN                   # quotedPrimary
    | RULE_NAME                      # rulePrimary
    | LPAREN alternatives RPAREN     # groupPrimary
    | LBRACKET alternatives RBRACKET # optionalPrimary
    ;

word
    : WORD | GRAMMAR | IMPORT | PUBLIC
    ;

SELF_IDENTIFICATION : '#JSGF' ~[;\r\n]* ';' ;

GRAMMAR : 'grammar' ;
IMPORT  : 'import' ;
PUBLIC  : 'public' ;

SEMICOLON : ';' ;
EQUALS    : '=' ;
BAR       : '|' ;
STAR      : '*' ;
PLUS      : '+' ;
LPAREN    : '(' ;
RPAREN    : ')' ;
LBRACKET  : '[' ;
RBRACKET  : ']' ;

TAG          : '{' ('\\' . | ~[\\}])* '}' ;
QUOTED_TOKEN : '"' ('\\' . | ~[\\"])* '"' ;
RULE_NAME    : '<' ~[<>;|]* '>' ;

COMMENT : ('//' ~[\r\n]* | '/*' .*? '*/') -> skip ;
WEIGHT  : '/' ~[/*\r\n] ~[/\r\n]* '/' ;
SPACE   : [ \t\r\n]+ -> skip ;
WORD    : ~[ \t\r\n;=|*+<>()[\]{}/"]+ ;
