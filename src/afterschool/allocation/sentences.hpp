// The sentence for a wish: why it came true, or why not. Made from the code and the figures, never stored.
#pragma once
#include <string>

#include "afterschool/allocation/views.hpp"

namespace luoshi::afterschool::allocation {

struct Sentence {
    std::string words;
    std::string words_en;
};
// `number` is the pupil's own lottery number. Short forms of numbers are their first eight hexadecimal digits.
Sentence sentence_for(const WishResult& wish, const std::string& number, Mechanism mechanism);

}  // namespace luoshi::afterschool::allocation
