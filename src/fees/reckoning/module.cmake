luoshi_uses(foundation)
luoshi_tests_use(rapidcheck rules)

# The rule sets become part of the program as text.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/refund_rule_sets.json)
file(READ ${folder}/data/refund_rule_sets.json refund_rule_sets)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/fees/reckoning/data.hpp CONTENT
"// Generated from src/fees/reckoning/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::fees::reckoning::data {
inline constexpr std::string_view refund_rule_sets = R\"JSON(${refund_rule_sets})JSON\";
}
" @ONLY)
