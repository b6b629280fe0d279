luoshi_uses(foundation platform/crypto platform/access platform/storage platform/jobs platform/mail platform/http org)

# The built-in roles become part of the program: data.hpp holds them as text.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/roles.json)
file(READ ${folder}/data/roles.json text)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/identity/data.hpp CONTENT
"// Generated from src/identity/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::identity::data {
inline constexpr std::string_view roles = R\"JSON(${text})JSON\";
}
" @ONLY)
