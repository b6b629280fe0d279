// The lines that the notice names: data/lines.json, with every number's source; and their stages as figures that duties can follow.
#include <deque>

#include "obligations/api.hpp"
#include "programmes/lines/data.hpp"
#include "programmes/lines/queries.hpp"
#include "programmes/lines/store.hpp"

namespace luoshi::programmes::lines {
namespace {

struct SeedTarget {
    using lenient = void;
    std::string source;
    std::optional<Date> source_date;
    LineTargetKind kind = LineTargetKind::exact;
    std::optional<std::int64_t> number;
    std::string per;
    UnitStage stage = UnitStage::accepted;
    std::optional<Date> due;
    LineTargetSeen seen = LineTargetSeen::unconfirmed;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SeedTarget, (), (source, source_date, kind, number, per, stage, due, seen, words))
struct SeedList {
    using lenient = void;
    std::string name, source;
    Date on;
    UnitStage stage = UnitStage::approved;
    std::int64_t number = 0;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SeedList, (), (name, source, on, stage, number, words))
struct SeedLine {
    std::string code;
    LineContent content;
    std::vector<SeedTarget> targets;
    std::vector<SeedList> lists;
};
BOOST_DESCRIBE_STRUCT(SeedLine, (), (code, content, targets, lists))
struct SeedFile {
    std::vector<SeedLine> lines;
};
BOOST_DESCRIBE_STRUCT(SeedFile, (), (lines))

const std::vector<SeedLine>& catalogue() {
    static const auto file = json::from_json<SeedFile>(data::lines).value();
    return file.lines;
}

Result<Nothing> seed_line(Work& work, BodyId office, const SeedLine& seed) {
    const auto id = work.new_id<LineId>();
    const std::string county(work.county());
    TRY_DO(make_line(work, {id, county, office, seed.code, seed.content}));
    for (const auto& one : seed.targets)
        TRY_DO(add_line_target(work, {id, county, one.source, one.source_date, one.kind, one.number, one.per, one.stage, one.due, one.seen, one.words}));
    for (const auto& one : seed.lists) TRY_DO(add_line_list(work, {id, county, one.name, one.source, one.on, one.stage, one.number, one.words}));
    return Nothing{};
}

std::string division_of(std::string_view body_path) {
    const auto inner = body_path.substr(0, body_path.size() - 1);
    const auto last = inner.substr(inner.rfind('/') + 1);
    return last.size() == 6 ? std::string(body_path) : std::string(inner.substr(0, inner.rfind('/') + 1));
}

// Asked without a permission: the caller has asked its own (obligations/api.hpp). What is counted lies below the division that owes.
std::optional<obligations::Figure> figure_of(Work& work, std::string_view code, UnitStage stage, const org::BodyLine& body) {
    const auto county = std::string_view(body.path).substr(1, 6);
    const auto line = find_line_by_code(work, county, code);
    if (!line) return std::nullopt;
    for (const auto& one : count_stages(work, county, line->id, division_of(body.path))) {
        if (one.stage != stage) continue;
        obligations::Figure figure;
        figure.value = static_cast<double>(one.reached);
        figure.rows = "/programmes/units?line=" + line->id.to_string() + "&reached=" + std::string(json::enum_name(stage)) + "&body=" + body.id.to_string();
        return figure;
    }
    return std::nullopt;
}

}  // namespace

Result<int> seed_lines(Work& work, BodyId office) {
    int made = 0;
    for (const auto& seed : catalogue()) {
        if (work.one<LineEntry>(queries::line_by_code, work.county(), seed.code)) continue;
        TRY_DO(seed_line(work, office, seed));
        ++made;
    }
    return made;
}

void add_measures() {
    static std::deque<std::string> texts;  // a measure's names are views; these stay for good
    for (const auto& seed : catalogue()) {
        if (seed.content.stages.empty()) continue;
        for (const auto stage : in_order(seed.content.stages)) {
            const auto& name = texts.emplace_back("lines." + seed.code + "." + std::string(json::enum_name(stage)));
            const auto& words = texts.emplace_back(seed.code + " " + seed.content.title + "：" + std::string(stage_words(stage)));
            const auto& words_en = texts.emplace_back(seed.code + " " + seed.content.title_en + ": " + std::string(stage_words_en(stage)));
            obligations::add_measure({name, words, words_en, seed.content.unit,
                                      [&seed, stage](Work& work, const org::BodyLine& body, Date) { return figure_of(work, seed.code, stage, body); }});
        }
    }
}

}  // namespace luoshi::programmes::lines
