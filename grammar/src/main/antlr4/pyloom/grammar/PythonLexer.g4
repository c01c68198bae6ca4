/*
 * The words of Python 3.13.
 *
 * The layout (indentation, line ends, comments, continuation lines) and the text of f-strings are
 * not regular: PythonLexerBase finds them by hand and asks these rules for everything else.
 * SourceBytes shows every byte that is not ASCII as DELETE (\u007F), so that an identifier in any
 * script costs no larger tables; whether its characters are letters is checked afterwards.
 */
lexer grammar PythonLexer;

options {
    superClass = PythonLexerBase;
}

tokens {
    NEWLINE,
    INDENT,
    DEDENT,
    FSTRING_MIDDLE,
    FSTRING_END,
    WITH_GROUP // a with whose parentheses enclose its items, not an expression
}

// Keywords

FALSE: 'False';
NONE: 'None';
TRUE: 'True';
AND: 'and';
AS: 'as';
ASSERT: 'assert';
ASYNC: 'async';
AWAIT: 'await';
BREAK: 'break';
CLASS: 'class';
CONTINUE: 'continue';
DEF: 'def';
DEL: 'del';
ELIF: 'elif';
ELSE: 'else';
EXCEPT: 'except';
FINALLY: 'finally';
FOR: 'for';
FROM: 'from';
GLOBAL: 'global';
IF: 'if';
IMPORT: 'import';
IN: 'in';
IS: 'is';
LAMBDA: 'lambda';
NONLOCAL: 'nonlocal';
NOT: 'not';
OR: 'or';
PASS: 'pass';
RAISE: 'raise';
RETURN: 'return';
TRY: 'try';
WHILE: 'while';
WITH: 'with';
YIELD: 'yield';

// Words that are keywords only where SoftKeywords finds such a statement, names elsewhere

MATCH: 'match';
TYPE: 'type';

NAME: NameStart NamePart*;

// Literals

NUMBER: Integer | Float | (Digits | Float) [jJ];

STRING: StringPrefix? (ShortString | LongString);

FSTRING_START: FStringPrefix ('"' | '\'' | '"""' | '\'\'\'');

// Delimiters and operators

LEFT_PARENTHESIS: '(';
RIGHT_PARENTHESIS: ')';
LEFT_BRACKET: '[';
RIGHT_BRACKET: ']';
LEFT_BRACE: '{';
RIGHT_BRACE: '}';
DOT: '.';
ELLIPSIS: '...';
COMMA: ',';
COLON: ':';
SEMICOLON: ';';
EXCLAMATION: '!';
ARROW: '->';
WALRUS: ':=';
AT: '@';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
AMPERSAND: '&';
BAR: '|';
CARET: '^';
TILDE: '~';
LEFT_SHIFT: '<<';
RIGHT_SHIFT: '>>';
DOUBLE_STAR: '**';
DOUBLE_SLASH: '//';
LESS: '<';
GREATER: '>';
EQUAL: '==';
NOT_EQUAL: '!=';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
ASSIGN: '=';
PLUS_ASSIGN: '+=';
MINUS_ASSIGN: '-=';
STAR_ASSIGN: '*=';
SLASH_ASSIGN: '/=';
PERCENT_ASSIGN: '%=';
AT_ASSIGN: '@=';
AMPERSAND_ASSIGN: '&=';
BAR_ASSIGN: '|=';
CARET_ASSIGN: '^=';
LEFT_SHIFT_ASSIGN: '<<=';
RIGHT_SHIFT_ASSIGN: '>>=';
DOUBLE_STAR_ASSIGN: '**=';
DOUBLE_SLASH_ASSIGN: '//=';

fragment NameStart: [A-Za-z_\u007F];
fragment NamePart: [A-Za-z0-9_\u007F];

fragment Integer
    : [1-9] ('_'? [0-9])*
    | '0' ('_'? '0')*
    | '0' [xX] ('_'? [0-9a-fA-F])+
    | '0' [oO] ('_'? [0-7])+
    | '0' [bB] ('_'? [01])+
    ;

fragment Float
    : Digits Exponent
    | Digits '.' Digits? Exponent?
    | '.' Digits Exponent?
    ;

fragment Digits: [0-9] ('_'? [0-9])*;
fragment Exponent: [eE] [+-]? Digits;

fragment StringPrefix: [uU] | [rR] | [bB] | [rR] [bB] | [bB] [rR];
fragment FStringPrefix: [fF] | [fF] [rR] | [rR] [fF];

// The byte 0 stands at the end of the text and nowhere else.
fragment ShortString
    : '"' (~["\\\n\u0000] | '\\' ~'\u0000')* '"'
    | '\'' (~['\\\n\u0000] | '\\' ~'\u0000')* '\''
    ;

fragment LongString
    : '"""' (~[\\\u0000] | '\\' ~'\u0000')*? '"""'
    | '\'\'\'' (~[\\\u0000] | '\\' ~'\u0000')*? '\'\'\''
    ;
