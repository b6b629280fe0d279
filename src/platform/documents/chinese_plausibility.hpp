// How much a decoded text looks like written Chinese. Used to choose between encodings and to recognise text decoded
// wrongly.
//
// In real text about two thirds of the characters are among the few hundred most frequent; in wrongly decoded text they
// are rare ones.
#pragma once
#include <string_view>

namespace luoshi::documents {

// Mean weight per telling character, from about +1 (running Chinese) down to -2 (broken). ASCII letters and digits do
// not count, except with AsciiCounts::yes (UTF-16, where readable ASCII is evidence). 0 when there is nothing to judge.
enum class AsciiCounts { no, yes };
double chinese_plausibility(std::u16string_view text, AsciiCounts ascii = AsciiCounts::no);

}  // namespace luoshi::documents
