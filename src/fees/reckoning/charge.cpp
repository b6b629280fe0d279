#include <algorithm>
#include <map>
#include <tuple>

#include "fees/reckoning/reckoning.hpp"
#include "fees/reckoning/walk.hpp"
#include "fees/reckoning/words.hpp"

namespace luoshi::fees::reckoning {
namespace {

std::int32_t number_of(Date day) { return static_cast<std::int32_t>(day.days().time_since_epoch().count()); }

// A canonical order, so that the order of the facts changes nothing.
std::vector<const Lesson*> in_order(std::span<const Lesson> lessons) {
    std::vector<const Lesson*> sorted;
    for (const auto& lesson : lessons) sorted.push_back(&lesson);
    std::ranges::sort(sorted, {}, [](const Lesson* l) { return std::tie(l->day, l->item, l->price, l->outcome, l->lessons, l->special, l->unit, l->item_words, l->proven); });
    return sorted;
}

std::vector<CompactLesson> compacted(const std::vector<const Lesson*>& lessons) {
    std::map<std::string_view, std::uint16_t> items;
    std::vector<CompactLesson> rows;
    for (const auto* lesson : lessons) {
        const auto item = items.try_emplace(lesson->item, static_cast<std::uint16_t>(items.size())).first->second;
        rows.push_back({number_of(lesson->day), static_cast<std::int32_t>(lesson->price.in_fen()), static_cast<std::int16_t>(lesson->lessons), item,
                        lesson->special, lesson->outcome, lesson->unit == Unit::day, lesson->proven});
    }
    return rows;
}

std::vector<CompactExemption> compacted(std::span<const Exemption> exemptions) {
    std::vector<CompactExemption> rows;
    for (const auto& exemption : exemptions) rows.push_back({number_of(exemption.from), number_of(exemption.until), exemption.percent});
    return rows;
}

Charge reckon(std::span<const Lesson> lessons, const Caps& caps, std::span<const Exemption> exemptions, const RuleSet* rules) {
    const auto sorted = in_order(lessons);
    const auto rows = compacted(sorted);
    std::map<std::tuple<std::string_view, Money, Unit>, Line> lines;
    const auto add = [&](std::size_t i, int) {
        const auto& lesson = *sorted[i];
        auto& line = lines.try_emplace({lesson.item, lesson.price, lesson.unit}, Line{lesson.item, 0, lesson.price, {}, lesson.item_words, lesson.unit}).first->second;
        const int units = lesson.unit == Unit::day ? 1 : lesson.lessons;
        line.lessons += units;
        line.gross += lesson.price * units;
    };
    const auto sums = walk(rows, caps, compacted(exemptions), rules, add, [](const auto&...) {});
    Charge charge;
    for (auto& [key, line] : lines) charge.lines.push_back(std::move(line));
    charge.gross = Money::fen(sums.gross_fen);
    charge.cut = Money::fen(sums.cut_fen);
    charge.exempt = Money::fen(sums.exempt_fen);
    charge.due = Money::fen(sums.due_fen);
    put_into_words(charge, caps, exemptions, rules);
    return charge;
}

}  // namespace

Charge reckon_bill(std::span<const Lesson> lessons, const Caps& caps, std::span<const Exemption> exemptions) {
    return reckon(lessons, caps, exemptions, nullptr);
}

Charge reckon_settlement(std::span<const Lesson> lessons, const Caps& caps, std::span<const Exemption> exemptions, const RuleSet& rules) {
    return reckon(lessons, caps, exemptions, &rules);
}

}  // namespace luoshi::fees::reckoning
