// Figures that a duty's target can follow: what is listed. Works and inheritors ever, honours and publicity of the year until the day.
#include "obligations/api.hpp"
#include "programmes/events/records/queries.hpp"
#include "programmes/events/records/use_cases.hpp"

namespace luoshi::programmes::events::records {
namespace {

// Bodies count for the whole division that they govern.
std::string division_of(std::string_view path) {
    const auto inner = path.substr(0, path.size() - 1);
    const auto last = inner.substr(inner.rfind('/') + 1);
    return last.size() == 6 ? std::string(path) : std::string(inner.substr(0, inner.rfind('/') + 1));
}

auto listed(RecordKind kind, bool of_the_year) {
    return [kind, of_the_year](Work& work, const org::BodyLine& body, Date on) {
        const auto from = of_the_year ? Date(static_cast<int>(on.ymd().year()), 1, 1) : Date(2000, 1, 1);
        const auto count = work.one<std::int64_t>(queries::count_listed, "430000", kind, from, on, division_of(body.path)).value_or(0);
        return std::optional(obligations::Figure{static_cast<double>(count), {}, "/event-records?kind=" + std::string(json::enum_name(kind)) + "&state=listed"});
    };
}

}  // namespace

void add_measures() {
    obligations::add_measure({"events.works", "已公布的精神作品", "works listed", "件", listed(RecordKind::work, false)});
    obligations::add_measure({"events.inheritors", "已公布的精神传承人", "inheritors listed", "名", listed(RecordKind::inheritor, false)});
    obligations::add_measure({"events.honours", "本年荣誉表彰", "honours of this year", "项", listed(RecordKind::honour, true)});
    obligations::add_measure({"events.publicity", "本年宣传报道", "publicity records of this year", "篇次", listed(RecordKind::publicity, true)});
}

}  // namespace luoshi::programmes::events::records
