// Names and numbers of people and schools that do not exist.
#pragma once
#include <string>

#include "app/population/dice.hpp"
#include "pupils/words.hpp"

namespace luoshi::app {

std::string surname(Dice& dice);
std::string given_name(Dice& dice, pupils::Sex sex);
std::string school_word(int number);  // 青禾; with a figure behind it once all words are used up

// GB 11643: valid check character. `prefecture` are the first four digits; the county digits are 99, which no county ever had.
std::string made_up_resident_id(std::string_view prefecture, Date born, int serial);
std::string made_up_phone(int number);  // 120…: no telephone begins like that
// GB 32100: valid check character, an institution whose region is that of the prefecture's county 99.
std::string made_up_credit_code(std::string_view prefecture, int number);

}  // namespace luoshi::app
