luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs org identity notices obligations)

# The lines of the action become part of the program: data.hpp holds them as text.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/lines.json)
file(READ ${folder}/data/lines.json text)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/programmes/lines/data.hpp CONTENT
"// Generated from src/programmes/lines/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::programmes::lines::data {
inline constexpr std::string_view lines = R\"JSON(${text})JSON\";
}
" @ONLY)
