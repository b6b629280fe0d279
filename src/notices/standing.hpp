// What a notice is on a day, from the days that decide it. Nothing here is stored: 现行有效 can never be stale.
#pragma once
#include <optional>
#include <string>

#include "notices/entry_views.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices {

struct ForceDays {
    bool published = false;
    std::optional<Date> effect_from = {};  // none: cannot be computed yet
    std::optional<Date> expires_on = {};   // first day after the validity
    std::optional<Date> ended_from = {};   // first day after a repeal or a clean-up
};

// A repeal before the day of effect is still a repeal; of two endings the earlier one counts, the repeal on the same day.
Standing standing_on(const ForceDays& days, Date day);
bool in_force_on(const ForceDays& days, Date day);

// 现行有效; in force
std::string_view standing_words(Standing standing);
std::string_view standing_words_en(Standing standing);

// The day of effect that a document states, or its day of issue where it states nothing; none while it cannot be computed.
std::optional<Date> effect_from(const reading::Document& document);
// The first day after the stated validity; none where it states none (or its beginning is unknown).
std::optional<Date> stated_expiry(const reading::Document& document);
// 自发布之日起施行（发布日期待定）
std::string effect_sentence(const reading::Effect& effect, const std::optional<Date>& issued);

}  // namespace luoshi::notices
