luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/documents org identity programmes/lines)

# The first version of the conditions becomes part of the program: data.hpp holds it as text.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/terms.json)
file(READ ${folder}/data/terms.json text)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/programmes/review/experts/data.hpp CONTENT
"// Generated from src/programmes/review/experts/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::programmes::review::experts::data {
inline constexpr std::string_view terms = R\"JSON(${text})JSON\";
}
" @ONLY)
