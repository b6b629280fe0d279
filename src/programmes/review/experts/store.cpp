#include "programmes/review/experts/store.hpp"

#include <fmt/format.h>

#include "platform/access/actor_key.hpp"
#include "programmes/review/experts/data.hpp"
#include "programmes/review/experts/queries.hpp"

namespace luoshi::programmes::review::experts {

Problem no_such_expert() { return {Code::missing, "no-such-expert", "没有这位专家，或者您无权查看", "there is no such expert, or not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "专家库登记在 " + std::string(county) + "，请在请求中写明 county", "the pool is kept in " + std::string(county) + "; name that county in the request"};
}

std::string_view state_words(ExpertState state) {
    switch (state) {
        case ExpertState::proposed: return "待入库";
        case ExpertState::admitted: return "在库";
        case ExpertState::suspended: return "暂停";
        case ExpertState::left: return "已退出";
    }
    return "";
}
std::string_view state_words_en(ExpertState state) {
    switch (state) {
        case ExpertState::proposed: return "proposed";
        case ExpertState::admitted: return "in the pool";
        case ExpertState::suspended: return "suspended";
        case ExpertState::left: return "left";
    }
    return "";
}
std::string_view title_words_of(ExpertTitle title) {
    switch (title) {
        case ExpertTitle::none: return "无";
        case ExpertTitle::middle: return "中级";
        case ExpertTitle::deputy_senior: return "副高级";
        case ExpertTitle::senior: return "正高级";
    }
    return "";
}

bool may_go(ExpertState from, ExpertState to) {
    switch (from) {
        case ExpertState::proposed: return to == ExpertState::admitted || to == ExpertState::left;
        case ExpertState::admitted: return to == ExpertState::suspended || to == ExpertState::left;
        case ExpertState::suspended: return to == ExpertState::admitted || to == ExpertState::left;
        case ExpertState::left: return to == ExpertState::proposed;
    }
    return false;
}

bool is_own(const Actor& actor, const ExpertEntry& one) { return actor.account && one.person && actor.account->to_string() == *one.person; }

Result<ExpertEntry> find_entry(Work& work, std::string_view county, ExpertId id) {
    auto one = work.one<ExpertEntry>(queries::expert_by_id, county, id);
    if (!one) return no_such_expert();
    const auto& actor = work.actor();
    const bool seen = actor.may(permissions::read, one->office_path) || actor.may(permissions::write, one->office_path) || (is_own(actor, *one) && actor.may_somewhere(permissions::own));
    if (!seen) return no_such_expert();
    return *std::move(one);
}

Result<ExpertEntry> entry_to_fill(Work& work, std::string_view county, ExpertId id) {
    TRY(ExpertEntry one, find_entry(work, county, id));
    if (!is_own(work.actor(), one)) TRY_DO(require(work.actor(), permissions::write, one.office_path));
    TRY_DO(require_partition(work, one.county));
    return one;
}

Result<ExpertEntry> entry_to_decide(Work& work, std::string_view county, ExpertId id) {
    TRY(ExpertEntry one, find_entry(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, one.office_path));
    TRY_DO(require_partition(work, one.county));
    if (is_own(work.actor(), one)) return Problem{Code::denied, "about-oneself", "不能办理本人的入库、暂停和退出，请由另一人办理", "nobody decides about himself; another person does"};
    return one;
}

Result<org::BodyLine> office_of(Work& work, std::string_view county, const std::optional<BodyId>& office) {
    TRY_DO(require_partition(work, county));
    const auto id = office ? office : work.actor().body;
    auto body = id ? org::find_body(work, *id) : std::nullopt;
    if (!body || body->county != county) return field_problem("office", "no-such-office", "请指明由哪个单位管理专家库", "say which office keeps the pool");
    TRY_DO(require(work.actor(), permissions::write, body->path));
    return *std::move(body);
}

namespace {

struct FirstTerms {
    std::string document;
    std::vector<ExpertCondition> conditions;
};
BOOST_DESCRIBE_STRUCT(FirstTerms, (), (document, conditions))

const FirstTerms& first_terms() {
    static const auto first = json::from_json<FirstTerms>(data::terms).value();
    return first;
}

}  // namespace

ExpertTermsView terms_on(Work& work, std::string_view county, Date day) {
    ExpertTermsView view;
    work.each(queries::terms_on, [&](const storage::Row& row) {
        view = {row.get<std::int64_t>(0), row.get<Date>(1), row.get<std::string>(2), row.get<ExpertTerms>(3), row.get<std::string>(4), true};
    }, county, day);
    if (view.serial > 0) return view;
    view.from = Date(2016, 11, 18);
    view.document = first_terms().document;
    view.terms.conditions = first_terms().conditions;
    view.in_force = true;
    return view;
}

std::vector<ExpertRatingView> ratings_of(Work& work, const ExpertEntry& one) { return work.all<ExpertRatingView>(queries::ratings_of, one.county, one.id); }

ExpertKnown known_of(Work& work, const ExpertEntry& one, Date day) {
    ExpertKnown known;
    known.content = one.content;
    known.state = one.state;
    known.confirmed_on = one.confirmed_on;
    known.away = work.one<std::int64_t>(queries::away_on, one.county, one.id, day).value_or(0) > 0;
    for (const auto& rating : ratings_of(work, one)) known.ratings.push_back({rating.day, rating.score});
    return known;
}

Result<Nothing> advance(Work& work, const ExpertEntry& one, const ExpertStep& step) {
    if (!may_go(one.state, step.to))
        return Problem{Code::conflict, "not-now", fmt::format("{} 现在是“{}”，不能变为“{}”，请刷新页面", one.name, state_words(one.state), state_words(step.to)),
                       fmt::format("{} is {} and cannot become {}; reload the page", one.name, state_words_en(one.state), state_words_en(step.to))};
    const auto who = actor_key(work.actor());
    if (one.state == ExpertState::proposed && step.to == ExpertState::admitted && who == one.stepped_by)
        return Problem{Code::conflict, "second-person", "入库要由提名人以外的另一人核准", "another person than the one who proposed him admits him"};
    work.run(queries::insert_standing, one.county, one.id, one.standing + 1, one.standing, one.state, one.stepped_by, step.to, step.rule, step.reason, step.until, work.today(), work.now(), who,
             work.actor().name);
    work.run(queries::set_standing, one.county, one.id, one.standing, one.standing + 1, step.to);
    work.record("experts." + std::string(json::enum_name(step.to)), "expert", one.id.to_string(), {{"rule", step.rule}});
    if (step.to == ExpertState::left) work.emit("experts.left", {{"county", one.county}, {"expert", one.id.to_string()}, {"rule", step.rule}});
    return Nothing{};
}

std::optional<ExpertStep> step_by_rule(Work& work, const ExpertEntry& one, const ExpertTermsView& terms) {
    if (one.state != ExpertState::admitted && one.state != ExpertState::suspended) return std::nullopt;
    const auto known = known_of(work, one, work.today());
    if (const auto exit = exit_by_rule(known, terms.terms, work.today())) return ExpertStep{ExpertState::left, std::string(json::enum_name(exit->key)), exit->why, {}};
    if (one.state != ExpertState::admitted) return std::nullopt;
    for (const auto& outcome : judge_expert(known, terms.terms, work.today())) {
        if (!outcome.passed && outcome.key == ExpertConditionKey::confirm_days) return ExpertStep{ExpertState::suspended, std::string(json::enum_name(outcome.key)), outcome.why, {}};
    }
    return std::nullopt;
}

}  // namespace luoshi::programmes::review::experts
