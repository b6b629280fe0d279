// Figures of the year until a day that a duty's target can follow.
#include "obligations/api.hpp"
#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {
namespace {

Date first_day(Date on) { return Date(static_cast<int>(on.ymd().year()), 1, 1); }

// Bodies count for the whole division that they govern: what schools held is the division's.
std::string division_of(std::string_view path) {
    const auto inner = path.substr(0, path.size() - 1);
    const auto last = inner.substr(inner.rfind('/') + 1);
    return last.size() == 6 ? std::string(path) : std::string(inner.substr(0, inner.rfind('/') + 1));
}

obligations::Figure figure(std::int64_t value, std::string rows) { return {static_cast<double>(value), {}, std::move(rows)}; }

}  // namespace

void add_measures() {
    const auto held = [](SeriesKind kind) {
        return [kind](Work& work, const org::BodyLine& body, Date on) {
            return std::optional(figure(work.one<std::int64_t>(queries::count_held, province, kind, first_day(on), on, division_of(body.path)).value_or(0), "/event-series"));
        };
    };
    obligations::add_measure({"events.lectures", "本年举办大讲堂期数", "lectures held this year", "期", held(SeriesKind::lecture)});
    obligations::add_measure({"events.forums", "本年举办论坛届数", "forums held this year", "届", held(SeriesKind::forum)});
    obligations::add_measure({"events.participants", "本年活动参加人次", "participants of this year's events", "人次", [](Work& work, const org::BodyLine& body, Date on) {
                                  return std::optional(figure(work.one<std::int64_t>(queries::count_came, province, first_day(on), on, division_of(body.path)).value_or(0), "/event-series"));
                              }});
    obligations::add_measure({"events.brief_uses", "本年要报采纳和批示件数", "briefs adopted or instructed this year", "件", [](Work& work, const org::BodyLine& body, Date on) {
                                  return std::optional(figure(work.one<std::int64_t>(queries::count_uses, province, first_day(on), on, division_of(body.path)).value_or(0), "/event-briefs"));
                              }});
}

}  // namespace luoshi::programmes::events::series
