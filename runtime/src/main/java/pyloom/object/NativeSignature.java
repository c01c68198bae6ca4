package pyloom.object;

import pyloom.annotation.ApiParameter;
import pyloom.annotation.ApiSignature;

import java.util.List;

/**
 * The parameters of a native function, a receiver included.
 *
 * @param parameters all of them in order
 * @param receivers 1 if the first one is the instance or class, else 0
 * @param positional how many take arguments by position
 * @param positionalOnly how many of these cannot be named
 * @param required how many of the positional ones have no default
 * @param rest the index of {@code *args}, or -1
 * @param restKeywords the index of {@code **kwargs}, or -1
 */
public record NativeSignature(
        List<ApiParameter> parameters,
        int receivers,
        int positional,
        int positionalOnly,
        int required,
        int rest,
        int restKeywords) {

    static NativeSignature parse(NativeFunction function) {
        List<ApiParameter> parameters = ApiSignature.parseParameters(function.parameters());
        int positional = 0;
        int positionalOnly = 0;
        int required = 0;
        int rest = -1;
        int restKeywords = -1;
        for (int i = 0; i < parameters.size(); i++) {
            ApiParameter parameter = parameters.get(i);
            if (parameter.isPositional()) {
                positional++;
                required += parameter.isRequired() ? 1 : 0;
            }
            switch (parameter.kind()) {
                case POSITIONAL_ONLY -> positionalOnly++;
                case VAR_ARGS -> rest = i;
                case VAR_KEYWORDS -> restKeywords = i;
                case POSITIONAL, KEYWORD_ONLY -> {}
            }
        }
        boolean receiver = function.binds || function.name().equals("__new__");
        return new NativeSignature(
                parameters,
                receiver ? 1 : 0,
                positional,
                positionalOnly,
                required,
                rest,
                restKeywords);
    }

    /** {@return whether no parameter can be named} */
    boolean takesNoKeywords() {
        return restKeywords < 0 && parameters.size() == positionalOnly + (rest < 0 ? 0 : 1);
    }

    /** {@return the index of a parameter that can be named, or -1} */
    int named(String name) {
        for (int i = positionalOnly; i < parameters.size(); i++) {
            if (i != rest && i != restKeywords && parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the names that can be given} */
    List<String> names() {
        return parameters.stream()
                .filter(
                        p ->
                                p.kind() == ApiParameter.Kind.POSITIONAL
                                        || p.kind() == ApiParameter.Kind.KEYWORD_ONLY)
                .map(ApiParameter::name)
                .toList();
    }
}
