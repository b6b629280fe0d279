#include "rules/parameters.hpp"

#include <algorithm>

#include "foundation/json.hpp"
#include "rules/data.hpp"

namespace luoshi::rules {
namespace {

struct ParametersFile {
    std::string schema;
    std::vector<Parameter> parameters;
};
BOOST_DESCRIBE_STRUCT(ParametersFile, (), (schema, parameters))

const std::vector<Parameter>& catalogue() {
    static const auto list = json::from_json<ParametersFile>(data::parameters).value().parameters;
    return list;
}

}  // namespace

std::span<const Parameter> parameters() { return catalogue(); }

const Parameter* find_parameter(std::string_view key) {
    const auto& list = catalogue();
    const auto found = std::ranges::find(list, key, &Parameter::key);
    return found == list.end() ? nullptr : &*found;
}

Result<const Parameter*> require_parameter(std::string_view key) {
    if (const auto* parameter = find_parameter(key)) return parameter;
    return Problem{Code::missing, "no-such-parameter", "规则目录里没有“" + std::string(key) + "”，请从目录中选择",
                   "there is no rule of that name; choose one of the catalogue"};
}

bool carries(const Parameter& parameter, Qualifier qualifier) {
    return std::ranges::find(parameter.qualifiers, qualifier) != parameter.qualifiers.end();
}

}  // namespace luoshi::rules
