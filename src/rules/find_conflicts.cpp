#include <algorithm>

#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/schools.hpp"
#include "rules/store.hpp"
#include "rules/use_cases.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

struct School {
    BodyId id;
    std::string code;
    std::string name;
    std::string path;
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
BOOST_DESCRIBE_STRUCT(School, (), (id, code, name, path, stage, tier))

// Nothing: nobody has confirmed a value of the slot on that day.
bool has_certain(Work& work, const ValueRecord& record, Date on) {
    return std::ranges::any_of(values_on_line(work, record.parameter, record.place_path, on),
                               [&](const LineValue& other) {
                                   return other.certain && other.place == record.place && other.stage == record.stage &&
                                          other.tier == record.tier && other.season_from == record.season_from &&
                                          other.season_until == record.season_until;
                               });
}

std::int64_t schools_of(Work& work, const ValueRecord& record) {
    const auto range = subtree(record.place_path);
    std::int64_t count = 0;
    for (const auto& school : work.all<School>(queries::schools_below, range.from, range.until)) {
        const auto stages = stages_of(school.stage);
        const bool stage_fits = !record.stage || std::ranges::find(stages, *record.stage) != stages.end();
        if (stage_fits && (!record.tier || *record.tier == school.tier)) ++count;
    }
    return count;
}

ConflictView conflict_view(Work& work, const std::vector<ValueRecord>& records) {
    const auto& first = records.front();
    ConflictView view;
    view.slot = first.slot;
    view.county = first.county;
    view.parameter = first.parameter;
    if (const auto* parameter = find_parameter(first.parameter)) {
        view.parameter_words = parameter->words;
        view.parameter_words_en = parameter->words_en;
    }
    view.place = first.place;
    view.place_name = first.place_name;
    view.stage = first.stage;
    view.tier = first.tier;
    view.schools = schools_of(work, first);
    for (const auto& record : records) view.candidates.push_back(value_view(work, record));
    std::ranges::stable_sort(view.candidates, {}, [](const ValueView& v) { return boost::json::serialize(v.value); });
    return view;
}

bool disagree(const std::vector<ValueRecord>& records) {
    const auto* parameter = records.empty() ? nullptr : find_parameter(records.front().parameter);
    return parameter != nullptr && std::ranges::any_of(records, [&](const ValueRecord& record) {
               return !same_value(*parameter, record.value, records.front().value);
           });
}

}  // namespace

Result<std::vector<ConflictView>> find_conflicts(Work& work, const FindConflicts& query) {
    TRY(const org::BodyLine body, find_readable_body(work, query.body));
    const auto on = query.on.value_or(work.today());
    const auto range = range_of(work, body);
    const auto records = work.all<ValueRecord>(queries::reported_standing, range.from, range.until, on);
    std::vector<ConflictView> list;
    for (std::size_t i = 0; i < records.size();) {
        std::vector<ValueRecord> slot;
        for (; i < records.size() && (slot.empty() || records[i].slot == slot.front().slot); ++i)
            slot.push_back(records[i]);
        const bool readable = may_read_place(work.actor(), slot.front().place_path);
        if (readable && disagree(slot) && !has_certain(work, slot.front(), on))
            list.push_back(conflict_view(work, slot));
    }
    return list;
}

Result<TaskList> find_rule_tasks(Work& work, const NoQuestion&) {
    TaskList list;
    const auto& actor = work.actor();
    const auto add = [&](std::string verb, std::string words, std::string words_en, std::int64_t count,
                         std::string link) {
        if (count > 0)
            list.tasks.push_back({std::move(verb), std::move(words), std::move(words_en), count, std::move(link)});
    };
    if (actor.may_somewhere(permissions::confirm)) {
        const auto waiting =
            work.one<std::int64_t>(queries::count_waiting, scope_set(actor, permissions::confirm), actor_key(actor))
                .value_or(0);
        add("confirm", "复核 " + std::to_string(waiting) + " 条规则", std::to_string(waiting) + " rules to confirm",
            waiting, "/rules/values?step=entered");
    }
    if (actor.may_somewhere(permissions::decide)) {
        const auto conflicts = find_conflicts(work, {});
        std::int64_t open = 0;
        for (const auto& conflict : conflicts ? *conflicts : std::vector<ConflictView>{}) {
            const auto& actions = conflict.candidates.front().actions;
            if (std::ranges::any_of(actions, [](const ActionView& action) { return action.action == "settle"; }))
                ++open;
        }
        add("settle", "裁定 " + std::to_string(open) + " 处有出入的规则", std::to_string(open) + " conflicts to decide",
            open, "/rules/conflicts");
    }
    if (actor.may_somewhere(permissions::write)) {
        const auto resting = find_resting_values(work, {});
        const auto count = resting ? static_cast<std::int64_t>(resting->size()) : 0;
        add("renew", "更新 " + std::to_string(count) + " 条依据已失效的规则",
            std::to_string(count) + " rules on an ended basis to renew", count, "/rules/resting");
    }
    return list;
}

}  // namespace luoshi::rules
