// Codes that people read and type: the public code of a pupil and the code of a binding slip. 31 characters that are
// hard to mistake for one another (no 0, 1, I, L, O).
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/random.hpp"

namespace luoshi::pupils {

std::string public_code(Random& random);  // eight characters, 8.5e11 possibilities
std::string slip_code(Random& random);    // twelve characters, 59 bits: beyond guessing at a few tries a minute

std::string shown_slip_code(std::string_view code);  // K7Q2-M4XA-9TRP
// As typed: either case, with spaces or hyphens; nothing where it cannot be a slip's code.
std::optional<std::string> read_slip_code(std::string_view typed);

}  // namespace luoshi::pupils
