#include "fees/exemptions/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/exemptions/queries.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::exemptions {
namespace {

constexpr std::string_view parameter = "exemption.categories";

org::Stage stage_of(int grade) { return grade <= 6 ? org::Stage::primary : org::Stage::junior; }

// Tables of several levels go together: the lowest one that gives this rate is what it rests on.
rules::Basis basis_of(const rules::Holding& holding, const rules::Row& row) {
    for (auto at = holding.candidates.rbegin(); at != holding.candidates.rend(); ++at) {
        const auto* object = at->value.if_object();
        const auto* number = object ? object->if_contains(row.key) : nullptr;
        if (number && number->to_number<std::int64_t>() == row.number) return at->basis;
    }
    return holding.basis;
}
std::string basis_words(const rules::Basis& basis) { return fmt::format("{} {} {}", basis.body_name, basis.document, basis.clause); }

const rules::Word* word_of(std::string_view key) {
    const auto& choices = rules::find_parameter(parameter)->choices;
    const auto found = std::ranges::find(choices, key, &rules::Word::key);
    return found == choices.end() ? nullptr : &*found;
}

}  // namespace

GrantState StoredGrant::state(Date today) const {
    if (withdrawn_at) return GrantState::withdrawn;
    if (ends_on && *ends_on <= today) return GrantState::ended;
    if (until <= today) return GrantState::over;
    return from <= today ? GrantState::running : GrantState::coming;
}

std::optional<StoredGrant> find_stored(Work& work, GrantId id) { return work.one<StoredGrant>(queries::grant_by_id, id); }

// ---- the rule

Rates::Rates(Work& work, const org::BodyLine& school) : rules_(rules::Ruleset::load(work, school.path, work.today())) {
    if (const auto particulars = org::find_school(work, school.id)) tier_ = particulars->tier;
}

Result<std::vector<ExemptionCategory>> Rates::all(int grade) const {
    TRY(const rules::Holding holding, rules_.what_holds(parameter, stage_of(grade), tier_));
    TRY(const std::vector<rules::Row> table, rules_.table(parameter, stage_of(grade), tier_));
    std::vector<ExemptionCategory> categories;
    for (const auto& row : table) {
        if (row.number < 1) continue;
        categories.push_back({row.key, category_words(row.key), category_words_en(row.key), static_cast<int>(row.number), basis_words(basis_of(holding, row))});
    }
    return categories;
}

Result<Rate> Rates::rate(std::string_view category, int grade) const {
    TRY(const rules::Holding holding, rules_.what_holds(parameter, stage_of(grade), tier_));
    TRY(const std::vector<rules::Row> table, rules_.table(parameter, stage_of(grade), tier_));
    std::string named;
    std::string named_en;
    for (const auto& row : table) {
        if (row.key == category && row.number > 0) {
            const auto basis = basis_of(holding, row);
            return Rate{static_cast<int>(row.number), basis.value, basis_words(basis)};
        }
        named += (named.empty() ? "" : "、") + category_words(row.key);
        named_en += (named_en.empty() ? "" : ", ") + category_words_en(row.key);
    }
    return Problem{Code::conflict, "category-not-in-rule",
                   fmt::format("当地规定里没有“{}”这一减免类别；现有：{}。需要增加的由市州或县市区发展改革、教育部门设定", category_words(category), named),
                   fmt::format("the rule names no category “{}”; it has: {}. The prefecture or county adds one", category_words_en(category), named_en)};
}

std::string category_words(std::string_view key) {
    const auto* word = word_of(key);
    return word ? word->words : std::string(key);
}
std::string category_words_en(std::string_view key) {
    const auto* word = word_of(key);
    return word ? word->words_en : std::string(key);
}
std::optional<std::string> category_of_words(std::string_view words) {
    for (const auto& choice : rules::find_parameter(parameter)->choices)
        if (choice.key == words || choice.words == words) return choice.key;
    return std::nullopt;
}

// ---- who asks

Problem no_such_school() {
    return {Code::missing, "no-such-school", "没有这所学校，或者您看不到它的减免", "there is no such school, or its exemptions are not for you"};
}

Result<org::BodyLine> require_school(Work& work, BodyId school, const Permission& right) {
    auto body = org::find_body(work, school);
    if (!body || !work.actor().may(right, body->path)) return no_such_school();
    return *std::move(body);
}

Result<Nothing> require_county(Work& work, std::string_view county) {
    if (!work.may_write() || work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                   "this school belongs to another division; name its county in the request"};
}

Result<Nothing> require_text(std::string_view field, std::string_view text, std::string_view slug, std::string_view detail, std::string_view detail_en) {
    if (!is_blank(text) && characters(text) <= 500) return Nothing{};
    return field_problem(std::string(field), std::string(slug), std::string(detail), std::string(detail_en));
}

// ---- writing

bool overlaps(Work& work, std::string_view county, PupilId pupil, std::string_view category, Date from, Date until) {
    return work.one<GrantId>(queries::overlapping_grant, county, pupil, category, from, until).has_value();
}

void write_grant(Work& work, BodyId school, const NewGrant& grant, const Rate& rate) {
    work.run(queries::insert_grant, work.county(), grant.id, grant.pupil, grant.category, rate.percent, grant.from, grant.until, grant.document,
             grant.evidence, rate.value, rate.percent, rate.basis, grant.list, work.now(), actor_key(work.actor()), work.actor().name);
    work.emit("exemptions.granted", json::value{{"county", work.county()},
                                                {"school", school.to_string()},
                                                {"pupil", grant.pupil.to_string()},
                                                {"grant", grant.id.to_string()},
                                                {"from", grant.from.to_string()},
                                                {"until", grant.until.to_string()}});
    // Neither category nor child: the audit is read by people who may not know either.
    work.record("exemptions.grant", "exemption_grant", grant.id.to_string(), json::value{{"school", school.to_string()}});
}

// ---- showing

ActionView action_view(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    ActionView view;
    view.action = std::move(action);
    view.words = std::move(words);
    view.words_en = std::move(words_en);
    view.enabled = !why_not;
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

namespace {

Problem already_withdrawn() { return {Code::conflict, "already-withdrawn", "这项减免已经撤销，从未生效", "it was withdrawn: it never held"}; }

}  // namespace

std::optional<Problem> why_not_withdraw(const StoredGrant& grant, std::string_view who) {
    if (grant.withdrawn_at) return already_withdrawn();
    if (grant.granted_by_key == who)
        return Problem{Code::conflict, "second-person", "这项减免是您登记的，撤销要由另一个人办理：请本校另一名负责减免的人员或县教育局办理",
                       "you entered it; somebody else withdraws it: another person of the school who enters exemptions, or the county's bureau"};
    return std::nullopt;
}

std::optional<Problem> why_not_end(const StoredGrant& grant) {
    if (grant.withdrawn_at) return already_withdrawn();
    if (grant.ends_on)
        return Problem{Code::conflict, "already-ended", fmt::format("已登记自 {} 起终止", grant.ends_on->to_string()),
                       fmt::format("it ends already, from {} on", grant.ends_on->to_string())};
    return std::nullopt;
}

ExemptionView view_of(Work& work, const StoredGrant& grant, const std::string& class_name, Names names) {
    ExemptionView view;
    view.id = grant.id;
    view.county = grant.county;
    view.pupil = grant.pupil;
    view.pupil_name = names == Names::whole ? grant.pupil_name : pupils::mask_name(grant.pupil_name);
    view.pupil_code = grant.pupil_code;
    view.class_name = class_name;
    view.category = grant.category;
    view.category_words = category_words(grant.category);
    view.category_words_en = category_words_en(grant.category);
    view.percent = grant.percent;
    view.from = grant.from;
    view.until = grant.until.plus_days(-1);
    view.document = grant.document;
    view.evidence = grant.evidence;
    view.rule_basis = grant.rule_basis;
    view.list = grant.list;
    view.list_name = grant.list_name.value_or("");
    view.granted_at = grant.granted_at;
    view.granted_by = grant.granted_by;
    view.state = grant.state(work.today());
    view.ends_on = grant.ends_on;
    view.end_reason = grant.end_reason;
    view.ended_by = grant.ended_by;
    view.withdrawn_at = grant.withdrawn_at;
    view.withdraw_reason = grant.withdraw_reason;
    view.withdrawn_by = grant.withdrawn_by;
    if (!work.actor().may(permissions::write, grant.school_path)) return view;
    view.actions.push_back(action_view("end", "终止", "End", why_not_end(grant)));
    view.actions.push_back(action_view("withdraw", "撤销", "Withdraw", why_not_withdraw(grant, actor_key(work.actor()))));
    return view;
}

}  // namespace luoshi::fees::exemptions
