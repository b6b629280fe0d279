luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http)

# The data files become part of the program: data.hpp holds them as text.
set(org_data)
foreach(file hunan-divisions working-days-CN)
    set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/${file}.json)
    file(READ ${folder}/data/${file}.json text)
    string(REPLACE "-" "_" constant ${file})
    string(APPEND org_data "inline constexpr std::string_view ${constant} = R\"JSON(${text})JSON\";\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/org/data.hpp CONTENT
"// Generated from src/org/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::org::data {
${org_data}}
" @ONLY)
