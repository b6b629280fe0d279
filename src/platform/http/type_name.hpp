// The name of a C++ type without its namespaces: what a component of openapi.json is called.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::http {

template <class T>
constexpr std::string_view pretty_signature() {
    return __PRETTY_FUNCTION__;
}

// From the compiler's "… [with T = luoshi::org::BodyLine; …]" or "… [T = luoshi::org::BodyLine]"; template arguments are joined: "LineOf".
std::string short_type_name(std::string_view signature);
std::string full_type_name(std::string_view signature);

}  // namespace luoshi::http
