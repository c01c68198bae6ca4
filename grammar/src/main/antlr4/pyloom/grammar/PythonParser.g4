/*
 * The syntax of Python 3.13.
 *
 * Every decision of this grammar is taken on one token, so that the generated parser is made of
 * plain switches (a test holds it to that). To that end
 *   - a target of an assignment is parsed as an expression and judged by the tree builder;
 *   - operators stand in a flat sequence and the tree builder applies their precedence;
 *   - a comma may end any list: PythonTokenStream refuses two commas in a row, the tree builder a
 *     last comma where Python has none;
 *   - the soft keywords are decided by SoftKeywords, before the parser.
 * What the rules accept too much, the tree builder refuses: together they accept exactly what
 * CPython's parser accepts.
 *
 * The parser keeps no parse tree: when a rule ends, the tree builder makes its syntax tree node
 * from the labelled parts and from the nodes that unlabelled parts left on a stack.
 */
parser grammar PythonParser;

options {
    tokenVocab = PythonLexer;
    superClass = PythonParserBase;
    contextSuperClass = PythonContext;
}

file
    : statement* EOF
    ;

// Statements

statement
    : simpleStatement (';' simpleStatement?)* NEWLINE # simpleStatements
    | compoundStatement # compound
    ;

compoundStatement
    : functionDefinition # functionAlternative
    | classDefinition # classAlternative
    | list = decorators decorated # decoratedAlternative
    | ASYNC asyncStatement # asyncAlternative
    | ifStatement # ifAlternative
    | whileStatement # whileAlternative
    | forStatement # forAlternative
    | tryStatement # tryAlternative
    | withStatement # withAlternative
    | matchStatement # matchAlternative
    ;

asyncStatement
    : functionDefinition # asyncFunction
    | forStatement # asyncFor
    | withStatement # asyncWith
    ;

block
    : NEWLINE INDENT statement+ DEDENT # indentedBlock
    | simpleStatement (';' simpleStatement?)* NEWLINE # inlineBlock
    ;

// Simple statements

simpleStatement
    : first = expressionsOrYield rest = assignment? # expressionStatement
    | RETURN value = expressions? # returnStatement
    | IMPORT importedModule (',' importedModule)* # importStatement
    | FROM (dots += '.' | dots += '...')* module = dottedName? IMPORT names = importedNames # importFromStatement
    | RAISE (raised = expression (FROM cause = expression)?)? # raiseStatement
    | PASS # passStatement
    | DEL target (',' target?)* # deleteStatement
    | ASSERT test = expression (',' message = expression)? # assertStatement
    | BREAK # breakStatement
    | CONTINUE # continueStatement
    | GLOBAL names += NAME (',' names += NAME)* # globalStatement
    | NONLOCAL names += NAME (',' names += NAME)* # nonlocalStatement
    | TYPE name = NAME typeVariables = typeParameters? '=' value = expression # typeAliasStatement
    ;

assignment
    : assignedValue+ # plainAssignment
    | operator = (
        '+='
        | '-='
        | '*='
        | '/='
        | '%='
        | '@='
        | '&='
        | '|='
        | '^='
        | '<<='
        | '>>='
        | '**='
        | '//='
    ) value = expressionsOrYield # augmentedAssignment
    | ':' annotation = expression ('=' value = expressionsOrYield)? # annotatedAssignment
    ;

assignedValue
    : '=' value = expressionsOrYield
    ;

importedModule
    : module = dottedName (AS alias = NAME)?
    ;

importedNames
    : '*' # importEverything
    | '(' importedName (',' importedName?)* ')' # importParenthesised
    | importedName (',' importedName)* # importList
    ;

importedName
    : name = NAME (AS alias = NAME)?
    ;

dottedName
    : names += NAME ('.' names += NAME)*
    ;

// Definitions

decorators
    : decorator+
    ;

decorator
    : '@' value = namedExpression NEWLINE
    ;

decorated
    : functionDefinition # decoratedFunction
    | ASYNC functionDefinition # decoratedAsyncFunction
    | classDefinition # decoratedClass
    ;

functionDefinition
    : DEF name = NAME typeVariables = typeParameters? '(' parameterList = parameters? ')' ('->' result = expression)? ':' body = block
    ;

classDefinition
    : CLASS name = NAME typeVariables = typeParameters? ('(' bases = arguments? ')')? ':' body = block
    ;

parameters
    : parameter (',' parameter?)*
    ;

parameter
    : name = NAME (':' annotation = expression)? ('=' value = expression)? # namedParameter
    | '*' (name = NAME (':' annotation = starExpression)?)? # starParameter
    | '**' name = NAME (':' annotation = expression)? # doubleStarParameter
    | '/' # positionalOnlyMarker
    ;

lambdaParameters
    : lambdaParameter (',' lambdaParameter?)*
    ;

lambdaParameter
    : name = NAME ('=' value = expression)? # lambdaNamedParameter
    | '*' name = NAME? # lambdaStarParameter
    | '**' name = NAME # lambdaDoubleStarParameter
    | '/' # lambdaPositionalOnlyMarker
    ;

typeParameters
    : '[' typeParameter (',' typeParameter?)* ']'
    ;

typeParameter
    : name = NAME (':' bound = expression)? ('=' value = expression)? # typeVariable
    | '*' name = NAME ('=' value = starExpression)? # typeVariableTuple
    | '**' name = NAME ('=' value = expression)? # parameterSpecification
    ;

// Compound statements

ifStatement
    : IF test = namedExpression ':' body = block elifClause* orelse = elseClause?
    ;

elifClause
    : ELIF test = namedExpression ':' body = block
    ;

elseClause
    : ELSE ':' body = block
    ;

whileStatement
    : WHILE test = namedExpression ':' body = block orelse = elseClause?
    ;

forStatement
    : FOR variable = targets IN iterable = expressions ':' body = block orelse = elseClause?
    ;

tryStatement
    : TRY ':' body = block exceptClause* orelse = elseClause? last = finallyClause?
    ;

exceptClause
    : EXCEPT star = '*'? (type = expression (AS name = NAME)?)? ':' body = block
    ;

finallyClause
    : FINALLY ':' body = block
    ;

withStatement
    : WITH withItem (',' withItem)* ':' body = block # plainWith
    | WITH_GROUP '(' withItem (',' withItem?)* ')' ':' body = block # parenthesisedWith
    ;

withItem
    : value = expression (AS variable = target)?
    ;

// Pattern matching

matchStatement
    : MATCH subject = matchSubject ':' NEWLINE INDENT caseBlock+ DEDENT
    ;

matchSubject
    : element (comma = ',' element?)*
    ;

caseBlock
    : word = NAME choice = patterns (IF guard = namedExpression)? ':' body = block
    ;

patterns
    : patternItem (comma = ',' patternItem?)*
    ;

patternItem
    : '*' name = NAME # starPattern
    | value = pattern # plainPattern
    ;

pattern
    : value = orPattern (AS name = NAME)?
    ;

orPattern
    : closedPattern ('|' closedPattern)*
    ;

closedPattern
    : minus = '-'? number = NUMBER (operator = ('+' | '-') imaginary = NUMBER)? # numberPattern
    | text = strings # textPattern
    | constant = (NONE | TRUE | FALSE) # constantPattern
    | names += NAME ('.' names += NAME)* call = classPattern? # namePattern
    | '(' items = patterns? ')' # parenthesisedPattern
    | '[' items = patterns? ']' # bracketedPattern
    | '{' (mappingItem (',' mappingItem?)*)? '}' # mappingPattern
    ;

classPattern
    : '(' (classPatternItem (',' classPatternItem?)*)? ')'
    ;

classPatternItem
    : value = pattern ('=' keywordValue = pattern)?
    ;

mappingItem
    : '**' name = NAME # restItem
    | key = closedPattern ':' value = pattern # keyedItem
    ;

// Lists of expressions

expressionsOrYield
    : yielded = yieldExpression # yieldValue
    | value = expressions # plainValue
    ;

yieldExpression
    : YIELD (FROM source = expression | value = expressions)?
    ;

expressions
    : starExpression (comma = ',' starExpression?)*
    ;

starExpression
    : '*' starred = disjunction # starredExpression
    | value = expression # unstarredExpression
    ;

targets
    : target (comma = ',' target?)*
    ;

target
    : star = '*'? primary
    ;

// Expressions

namedExpression
    : value = expression (':=' assigned = expression)?
    ;

expression
    : (
        function = lambdaExpression
        | prefixOperator* primary (infixOperator prefixOperator* primary)* (
            IF condition = disjunction ELSE orelse = expression
        )?
    )
    ;

lambdaExpression
    : LAMBDA parameterList = lambdaParameters? ':' body = expression
    ;

disjunction
    : prefixOperator* primary (infixOperator prefixOperator* primary)*
    ;

prefixOperator
    : operator = (NOT | '-' | '+' | '~')
    ;

infixOperator
    : operator = (
        AND
        | OR
        | IN
        | IS
        | '<'
        | '>'
        | '=='
        | '!='
        | '<='
        | '>='
        | '|'
        | '^'
        | '&'
        | '<<'
        | '>>'
        | '+'
        | '-'
        | '*'
        | '/'
        | '//'
        | '%'
        | '@'
        | '**'
    ) # symbolOperator
    | NOT IN # notInOperator
    ;

primary
    : awaiting = AWAIT? base = atom trailer*
    ;

trailer
    : '.' name = NAME # attribute
    | '(' values = arguments? ')' # call
    | '[' indexes = slices ']' # subscript
    ;

slices
    : slice (comma = ',' slice?)*
    ;

arguments
    : argument (comma = ',' argument?)*
    ;

argument
    : value = expression (
        '=' keywordValue = expression
        | (':=' assigned = expression)? clauses = comprehension?
    ) # plainArgument
    | '*' value = expression # starArgument
    | '**' value = expression # doubleStarArgument
    ;

slice
    : lower = namedExpression bounds = sliceBounds? # index
    | bounds = sliceBounds # openSlice
    | '*' value = expression # starredIndex
    ;

sliceBounds
    : ':' upper = expression? (':' step = expression?)?
    ;

// Atoms

atom
    : NAME # nameAtom
    | NUMBER # numberAtom
    | constant = (NONE | TRUE | FALSE | '...') # constantAtom
    | text = strings # textAtom
    | '(' (yielded = yieldExpression | element (clauses = comprehension | (comma = ',' element?)*))? ')' # parenthesised
    | '[' (element (clauses = comprehension | (',' element?)*))? ']' # bracketed
    | '{' (braceItem (clauses = comprehension | (',' braceItem?)*))? '}' # braced
    ;

element
    : '*' starred = disjunction # starredElement
    | value = expression (':=' assigned = expression)? # plainElement
    ;

braceItem
    : key = expression (':' value = expression | ':=' assigned = expression)? # plainItem
    | '*' value = disjunction # starredItem
    | '**' value = disjunction # unpackedItem
    ;

comprehension
    : comprehensionClause+
    ;

comprehensionClause
    : asynchronous = ASYNC? FOR variable = targets IN iterable = disjunction comprehensionCondition*
    ;

comprehensionCondition
    : IF test = disjunction
    ;

// Strings

strings
    : stringPart+
    ;

stringPart
    : STRING # plainString
    | FSTRING_START fstringPart* FSTRING_END # formattedString
    ;

fstringPart
    : FSTRING_MIDDLE # fstringText
    | '{' value = expressionsOrYield debug = '='? (bang = '!' conversion = NAME)? specification = formatSpecification? '}' # replacementField
    ;

formatSpecification
    : ':' fstringPart*
    ;
