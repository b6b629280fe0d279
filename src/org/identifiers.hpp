// Checks of the numbers that people bring along: school code, pupil number (学籍号), resident id, unified social credit code.
//
// Every check answers with doubts, never with a refusal: real registers hold real numbers with wrong check digits (91350211M0000XUF46 is one), and
// whoever stands at the counter with one must not be sent away.
#pragma once
#include <string_view>
#include <vector>

#include "org/views.hpp"

namespace luoshi::org {

bool is_school_code_form(std::string_view code);  // ten digits

// 2 type + 2 province + 6 serial. Doubts: form, an unknown type, a province other than 43.
std::vector<Warning> check_school_code(std::string_view code);

// G + resident id, J + 18 self-coded characters, L + 18 temporary ones. Doubts: form, the resident id or the birth date inside.
std::vector<Warning> check_pupil_number(std::string_view number);

// GB 11643-1999: region 6, birth date 8, serial 3, check character (weights 2^(17-i) mod 11).
std::vector<Warning> check_resident_id(std::string_view id);

// GB 32100-2015: 18 of 0-9A-Z without I O S V Z, weights 3^i mod 31, check = (31 − Σ mod 31) mod 31.
std::vector<Warning> check_credit_code(std::string_view code);

}  // namespace luoshi::org
