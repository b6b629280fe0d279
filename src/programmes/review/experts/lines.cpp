// Experts as other rooms see them, and the ratings that other rooms give.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "platform/access/actor_key.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

struct RatedRow {
    ExpertId expert;
    Date day;
    std::int64_t score = 0;
};
BOOST_DESCRIBE_STRUCT(RatedRow, (), (expert, day, score))

// Where he works: the latest of the employments that hold on the day.
struct Unit {
    std::string key, name;
    Date from;
};
void take(std::optional<Unit>& unit, const ExpertFact& fact, Date day) {
    if (fact.kind != FactKind::employment || fact.from > day || (fact.to && *fact.to < day)) return;
    if (!unit || unit->from < fact.from) unit = Unit{fact.unit_key, fact.unit_name, fact.from};
}

ExpertLine line_of(const ExpertEntry& one, const ExpertKnown& known, const ExpertTerms& terms, const std::optional<Unit>& unit, Date day) {
    ExpertLine line;
    line.id = one.id;
    line.county = one.county;
    line.office_path = one.office_path;
    line.name = one.name;
    line.person = one.person.value_or("");
    if (unit) {
        line.unit = unit->name;
        line.unit_key = unit->key;
    }
    line.fields = one.content.fields;
    line.title = one.content.title;
    line.senior = is_senior(known.ratings, terms, day);
    line.state = one.state;
    const auto close = [&](std::string why, std::string why_en) {
        line.why = std::move(why);
        line.why_en = std::move(why_en);
    };
    if (one.state != ExpertState::admitted) close(fmt::format("现在是“{}”", state_words(one.state)), fmt::format("is {}", state_words_en(one.state)));
    else if (known.away) close("当天已登记不便参加", "is away on that day");
    else if (line.unit_key.empty()) close("还没有登记工作单位，无法判断回避", "no unit is registered, so that conflicts cannot be found");
    else {
        for (const auto& outcome : judge_expert(known, terms, day)) {
            if (outcome.passed) continue;
            close(outcome.words + "：" + outcome.why, outcome.words_en + ": " + outcome.why_en);
            break;
        }
    }
    line.open = line.why.empty();
    return line;
}

std::optional<ExpertLine> line_of_one(Work& work, const std::optional<ExpertEntry>& one, std::optional<Date> asked) {
    if (!one) return std::nullopt;
    const auto day = asked.value_or(work.today());
    std::optional<Unit> unit;
    for (const auto& fact : facts_of(work, one->county, one->id)) take(unit, fact, day);
    return line_of(*one, known_of(work, *one, day), terms_on(work, one->county, day).terms, unit, day);
}

}  // namespace

std::optional<ExpertLine> find_expert(Work& work, std::string_view county, ExpertId id, std::optional<Date> day) {
    return line_of_one(work, work.one<ExpertEntry>(queries::expert_by_id, county, id), day);
}

std::optional<ExpertLine> expert_of_person(Work& work, std::string_view county, std::string_view person) {
    return line_of_one(work, work.one<ExpertEntry>(queries::expert_by_person, county, person), {});
}

std::vector<ExpertLine> all_experts(Work& work, std::string_view county, Date day) {
    std::map<ExpertId, std::optional<Unit>> units;
    for (const auto& fact : facts_of(work, county)) take(units[fact.expert], fact, day);
    std::map<ExpertId, std::vector<ExpertRated>> ratings;
    for (const auto& row : work.all<RatedRow>(queries::ratings_of_county, county)) ratings[row.expert].push_back({row.day, row.score});
    std::set<ExpertId> away;
    for (const auto id : work.all<ExpertId>(queries::away_of_county, county, day)) away.insert(id);
    const auto terms = terms_on(work, county, day).terms;
    std::vector<ExpertLine> lines;
    for (const auto& one : work.all<ExpertEntry>(queries::experts_of_county, county)) {
        ExpertKnown known{one.content, one.state, one.confirmed_on, away.contains(one.id), ratings[one.id]};
        lines.push_back(line_of(one, known, terms, units[one.id], day));
    }
    return lines;
}

std::vector<ExpertLine> open_experts(Work& work, std::string_view county, Date day) {
    auto lines = all_experts(work, county, day);
    std::erase_if(lines, [](const ExpertLine& line) { return !line.open; });
    return lines;
}

Result<Nothing> add_rating(Work& work, std::string_view county, const NewRating& rating) {
    const auto one = work.one<ExpertEntry>(queries::expert_by_id, county, rating.expert);
    if (!one) return no_such_expert();
    TRY_DO(require_partition(work, county));
    if (is_own(work.actor(), *one)) return Problem{Code::denied, "about-oneself", "不能评价自己", "nobody rates himself"};
    if (rating.score < 0 || rating.score > 100) return field_problem("score", "number-out-of-range", "评价应在 0 到 100 分之间", "a rating lies between 0 and 100");
    for (const auto& known : ratings_of(work, *one)) {
        if (known.round != rating.round) continue;
        if (known.score == rating.score && known.words == rating.words) return Nothing{};
        return Problem{Code::conflict, "rated-already", fmt::format("{} 在这一轮已评 {} 分，评价不能改", one->name, known.score), fmt::format("rated {} for this round already; ratings stay", known.score)};
    }
    work.run(queries::insert_rating, county, rating.expert, rating.round, rating.score, rating.words, work.today(), work.now(), actor_key(work.actor()), work.actor().name);
    work.record("experts.rate", "expert", rating.expert.to_string(), {{"round", rating.round}, {"score", rating.score}});
    const auto step = step_by_rule(work, *one, terms_on(work, county, work.today()));
    if (step && step->to == ExpertState::left) return advance(work, *one, *step);
    return Nothing{};
}

}  // namespace luoshi::programmes::review::experts
