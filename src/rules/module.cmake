luoshi_uses(foundation platform/access platform/storage platform/jobs platform/http org tally notices)
luoshi_tests_use(rapidcheck)

# The data files become part of the program: data.hpp holds them as text.
set(rules_data)
foreach(file parameters hunan sample)
    set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/${file}.json)
    file(READ ${folder}/data/${file}.json text)
    string(APPEND rules_data "inline constexpr std::string_view ${file} = R\"JSON(${text})JSON\";\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/rules/data.hpp CONTENT
"// Generated from src/rules/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::rules::data {
${rules_data}}
" @ONLY)
