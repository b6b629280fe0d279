// The two layers of codes, drawn by different persons, and who marks what.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "platform/access/actor_key.hpp"
#include "programmes/events/competitions/avoidance.hpp"
#include "programmes/events/competitions/codes.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

struct Confirmed {
    EntryId id;
    std::string body_path, body_name, title;
};
BOOST_DESCRIBE_STRUCT(Confirmed, (), (id, body_path, body_name, title))
struct FirstCode {
    std::string code;
    EntryId entry;
};
BOOST_DESCRIBE_STRUCT(FirstCode, (), (code, entry))
struct Layer {
    std::int64_t layer = 1;
    std::string drawn_by, drawn_by_name, commitment, record;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Layer, (), (layer, drawn_by, drawn_by_name, commitment, record, at))

std::vector<Layer> layers_of(Work& work, const AtEvent& at) { return work.all<Layer>(queries::layers_of_event, at.edition.county, at.edition.id, at.event.key); }

Result<Nothing> draw_first(Work& work, const AtEvent& at) {
    TRY_DO(require_phase(at, CompetitionPhase::registering));
    const auto& content = at.edition.content();
    if (work.today() <= content.closes) return not_now("报名到 " + content.closes.to_string() + " 截止，截止后才能抽取编码", "registration runs until " + content.closes.to_string() + "; codes are drawn afterwards");
    const auto confirmed = work.all<Confirmed>(queries::confirmed_of_event, at.edition.county, at.edition.id, at.event.key);
    if (work.one<std::int64_t>(queries::waiting_count, at.edition.county, at.edition.id, at.event.key).value_or(0) > 0) return not_now("还有报名没有审核，请先审核完", "some entries wait to be confirmed");
    if (confirmed.empty()) return not_now("没有已确认的报名，不用抽取", "nobody has a confirmed entry");
    std::vector<std::string> ids;
    for (const auto& one : confirmed) ids.push_back(one.id.to_string());
    TRY(const DrawnLayer drawn, draw_layer(work.random(), ids, content.title + " " + at.event.title + " 一次加密"));
    work.run(queries::insert_layer, at.edition.county, at.edition.id, at.event.key, at.edition.mode, 1, std::nullopt, std::nullopt, actor_key(work.actor()), work.actor().name, drawn.seed,
             drawn.commitment, drawn.record, work.now());
    const auto codes = distinct_codes(work.random(), ids.size());
    for (std::size_t i = 0; i < codes.size(); ++i) work.run(queries::insert_first_code, at.edition.county, at.edition.id, at.event.key, codes[i], drawn.order[i]);
    return Nothing{};
}

EntryFacts facts_of_entry(Work& work, const std::string& county, const Confirmed& entry) {
    EntryFacts facts{entry.body_path, {}, tutors_of(work, county, entry.id)};
    for (const auto& one : contestants_of(work, county, entry.id)) facts.contestants.push_back(one.name);
    return facts;
}

// One pair for each judge who has declared and each entry. Answers how many judges mark something.
Result<std::int64_t> pair_judges(Work& work, const AtEvent& at, const std::map<std::string, std::pair<std::string, std::string>>& codes_of_entry) {
    const auto& county = at.edition.county;
    std::map<std::string, int> marked;
    std::int64_t marking = 0;
    const auto confirmed = work.all<Confirmed>(queries::confirmed_of_event, county, at.edition.id, at.event.key);
    for (const auto& judge : work.all<JudgeEntry>(queries::judges_of_event, county, at.edition.id, at.event.key)) {
        if (!judge.declared_at) continue;
        const JudgeFacts facts{judge.name, judge.unit_path, judge.bodies.value_or(std::vector<std::string>{}), judge.pupils.value_or(std::vector<std::string>{})};
        int own = 0;
        for (const auto& entry : confirmed) {
            const auto relation = avoidance_of(facts, facts_of_entry(work, county, entry));
            work.run(queries::insert_pair, county, judge.id, entry.id, at.edition.id, at.event.key, relation ? "avoids" : "marks", relation ? std::string(json::enum_name(*relation)) : std::string{},
                     relation ? std::string(words_of(*relation).words) : std::string{});
            if (relation) continue;
            const auto& [second, first] = codes_of_entry.at(entry.id.to_string());
            work.run(queries::insert_judging, county, at.edition.id, at.event.key, judge.id, second, first, entry.id, scoring::Facts{});
            ++marked[entry.id.to_string()];
            ++own;
        }
        if (own > 0) ++marking;
    }
    const auto short_of = std::ranges::count_if(confirmed, [&](const auto& entry) { return marked[entry.id.to_string()] < at.event.judges_min; });
    if (short_of > 0)
        return Problem{Code::conflict, "too-few-judges", fmt::format("回避后有 {} 份参赛项目的评委不足 {} 名（已申报回避的评委才计算在内），请增聘评委", short_of, at.event.judges_min),
                       fmt::format("{} entries have fewer than {} judges who have declared and need not stand aside; appoint more", short_of, at.event.judges_min)};
    return marking;
}

Result<Nothing> draw_second(Work& work, const AtEvent& at) {
    TRY_DO(require_phase(at, CompetitionPhase::first_drawn));
    const auto& county = at.edition.county;
    const auto first = layers_of(work, at).front();
    if (first.drawn_by == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person", "一次加密由您抽取，二次加密必须由另一人抽取", "you drew the first codes; another person draws the second ones"};
    const auto firsts = work.all<FirstCode>(queries::first_codes, county, at.edition.id, at.event.key);
    std::vector<std::string> list;
    std::map<std::string, std::string> entry_of;
    for (const auto& one : firsts) {
        list.push_back(one.code);
        entry_of[one.code] = one.entry.to_string();
    }
    TRY(const DrawnLayer drawn, draw_layer(work.random(), list, at.edition.content().title + " " + at.event.title + " 二次加密和工位"));
    work.run(queries::insert_layer, county, at.edition.id, at.event.key, at.edition.mode, 2, std::int64_t{1}, first.drawn_by, actor_key(work.actor()), work.actor().name, drawn.seed, drawn.commitment,
             drawn.record, work.now());
    const auto codes = distinct_codes(work.random(), list.size(), {list.begin(), list.end()});
    std::map<std::string, std::pair<std::string, std::string>> codes_of_entry;  // second, first
    for (std::size_t i = 0; i < codes.size(); ++i) {
        work.run(queries::insert_second_code, county, at.edition.id, at.event.key, codes[i], drawn.order[i], i + 1);
        codes_of_entry[entry_of[drawn.order[i]]] = {codes[i], drawn.order[i]};
    }
    TRY(const std::int64_t judges, pair_judges(work, at, codes_of_entry));
    work.run(queries::insert_panel, county, at.edition.id, at.event.key, judges);
    return Nothing{};
}

}  // namespace

Result<EventDeskView> draw_codes(Work& work, const DrawCodes& command) {
    TRY(const AtEvent at, event_to_run(work, command.county, command.id, command.event));
    TRY_DO(require_partition(work, at.edition.county));
    if (at.edition.mode == EditionMode::showcase) return not_now("展示活动不评分，不抽编码", "a showcase is not marked; there are no codes");
    if (command.layer != 1 && command.layer != 2) return field_problem("layer", "no-such-layer", "只有一次加密和二次加密", "there are two layers");
    TRY_DO(require_no_judge(work, at));
    const auto layers = layers_of(work, at);
    const auto drawn = std::ranges::find(layers, command.layer, &Layer::layer);
    if (drawn != layers.end() && drawn->drawn_by == actor_key(work.actor())) return show_event(work, {at.edition.id, at.edition.county, at.event.key});
    TRY_DO(command.layer == 1 ? draw_first(work, at) : draw_second(work, at));
    work.record("competitions.draw_layer", "competition_edition", at.edition.id.to_string(), {{"event", at.event.key}, {"layer", command.layer}});
    return show_event(work, {at.edition.id, at.edition.county, at.event.key});
}

// Only who drew a layer sees its slips, to hand them out; once the codes are open there is no secret left.
Result<CodeSlips> show_codes(Work& work, const DrawCodes& query) {
    TRY(const AtEvent at, event_to_run(work, query.county, query.id, query.event));
    const auto layers = layers_of(work, at);
    const auto drawn = std::ranges::find(layers, query.layer, &Layer::layer);
    const bool open = at.facts.opened_by.has_value();
    if (drawn == layers.end() || !(open || drawn->drawn_by == actor_key(work.actor())))
        return Problem{Code::missing, "no-codes", "没有您可以查看的编码；编码只给抽取的人看，用于发放", "there are no codes for you; only who drew them sees them"};
    CodeSlips slips;
    slips.layer = query.layer;
    const auto& which = query.layer == 1 ? queries::first_slips : queries::second_slips;
    slips.items = work.all<CodeSlip>(which, at.edition.county, at.edition.id, at.event.key);
    return slips;
}

}  // namespace luoshi::programmes::events::competitions
