// Circulars: drafted from closed things, signed by another, published, withdrawn.
#include <algorithm>

#include <fmt/format.h>

#include "org/api.hpp"
#include "supervision/evaluation/circular_text.hpp"
#include "supervision/evaluation/circulars.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/evaluation/use_cases.hpp"
#include "supervision/rectification/api.hpp"

namespace luoshi::supervision::evaluation {
namespace {

// In the order of queries/facts_of.sql.
struct StoredFact {
    BodyId body;
    std::string words;
    std::optional<EvaluationId> evaluation;
    std::optional<std::string> order_county;
    std::optional<std::string> order;
    Instant closed_at;
};
BOOST_DESCRIBE_STRUCT(StoredFact, (), (body, words, evaluation, order_county, order, closed_at))

// In the order of queries/result_facts_below.sql.
struct ResultFact {
    std::string county;
    EvaluationId evaluation;
    BodyId subject;
    std::string grade;
    std::int64_t points = 0;
    std::string title;
    int year = 0;
    Instant published_at;
    scoring::Score score;
};
BOOST_DESCRIBE_STRUCT(ResultFact, (), (county, evaluation, subject, grade, points, title, year, published_at, score))

Problem no_circular() { return Problem{Code::missing, "no-such-circular", "没有这份通报，或者您无权查看", "there is no such circular, or it is not for you"}; }

Problem no_body() { return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权以它的名义起草通报", "there is no such body, or its circulars are not yours to draft"}; }

// The best grade is praised, the lowest criticised; what lies between is neither.
bool fits(const ResultFact& fact, const scoring::Sheet& sheet, CircularKind kind) {
    if (sheet.grades.size() < 2) return false;
    return fact.grade == (kind == CircularKind::praise ? sheet.grades.front().name : sheet.grades.back().name);
}

FactView view_of(Work& work, const ResultFact& fact) {
    auto words = fmt::format("在{}（{} 年）中得 {} 分，评为“{}”", fact.title, fact.year, scoring::Points::hundredths(fact.points).words(), fact.grade);
    if (!fact.score.vetoes.empty()) words += "（一票否决）";
    return {fact.subject, body_name(work, fact.subject), std::move(words), fact.evaluation, {}, {}, fact.published_at};
}

// Only money cases and late closings are worth a criticism; a matter that was put right in time is not.
bool fits(const rectification::OrderLine& order, CircularKind kind) {
    return kind == CircularKind::criticism && order.state == rectification::OrderState::closed && order.closed_at && (order.money || order.closed_at->date() > order.due);
}
FactView view_of(Work& work, const rectification::OrderLine& order) {
    const auto late = order.closed_at->date() > order.due;
    return {order.body, body_name(work, order.body), fmt::format("{}（{}，{}）", order.what, order.number, late ? "逾期完成整改" : "已整改销号"), {}, order.county, order.id.to_string(), *order.closed_at};
}

std::vector<FactView> facts_for(Work& work, const org::BodyLine& body, CircularKind kind) {
    std::vector<FactView> list;
    std::map<EvaluationId, scoring::Sheet> sheets;
    for (const auto& fact : work.all<ResultFact>(queries::result_facts_below, body.path, body.county)) {
        if (!sheets.contains(fact.evaluation)) {
            const auto evaluation = work.one<StoredEvaluation>(queries::evaluation_by_id, body.county, fact.evaluation).value();
            sheets[fact.evaluation] = sheet_of(work, body.county, evaluation.sheet, evaluation.sheet_version).value().sheet;
        }
        if (fits(fact, sheets.at(fact.evaluation), kind)) list.push_back(view_of(work, fact));
    }
    for (const auto& order : rectification::orders_below(work, reach_of(body), work.today().plus_days(-400), work.today().plus_days(1))) {
        if (fits(order, kind)) list.push_back(view_of(work, order));
    }
    return list;
}

bool chosen(const FactView& fact, const FactChoice& choice) {
    if (choice.evaluation) return fact.evaluation == choice.evaluation && choice.subject == fact.body;
    return fact.order && fact.order == choice.order && fact.order_county == choice.order_county;
}

Result<std::vector<FactView>> choose(const std::vector<FactView>& possible, const std::vector<FactChoice>& choices) {
    if (choices.empty()) return Problem{Code::invalid, "no-facts", "请至少选择一项已办结的事实", "choose at least one closed fact", {{"facts", "required", "请选择"}}};
    std::vector<FactView> facts;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto found = std::ranges::find_if(possible, [&](const FactView& fact) { return chosen(fact, choices[i]); });
        if (found == possible.end())
            return Problem{Code::conflict, "fact-not-closed", "通报只能写已公布的结果和已销号的整改；有一项还没有办结，或不属于这一类通报",
                           "a circular holds only published results and closed orders; one of the facts is not closed, or is not of this kind", {{fmt::format("facts.{}", i), "not-closed", "没有办结"}}};
        facts.push_back(*found);
    }
    return facts;
}

std::optional<std::string> grade_of(Work& work, std::string_view county, const FactView& fact) {
    if (!fact.evaluation) return std::nullopt;
    std::optional<std::string> grade;
    work.each(
        queries::results_of,
        [&](const storage::Row& row) {
            if (row.get<BodyId>(0) == fact.body) grade = row.get<std::string>(2);
        },
        county, *fact.evaluation);
    return grade;
}

Result<StoredCircular> circular_for(Work& work, std::string_view county, CircularId id, const Permission& permission) {
    const auto circular = work.one<StoredCircular>(queries::circular_by_id, county, id);
    if (!circular) return no_circular();
    // What is published is everybody's, and above all theirs whom it names.
    if (permission.name == permissions::read.name && circular->state == CircularState::published) return *circular;
    if (!work.actor().may(permissions::read, circular->body_path)) return no_circular();
    TRY_DO(require(work.actor(), permission, circular->body_path));
    return *circular;
}

ActionState may_sign(const Work& work, const StoredCircular& one) {
    if (!work.actor().may(permissions::sign, one.body_path)) return cannot("sign", "由签发人签发", "a signer signs it");
    if (one.state != CircularState::draft) return cannot("sign", "只有草稿可以签发", "only a draft is signed");
    if (one.drafted_by == actor_key(work.actor())) return cannot("sign", "起草人不能自己签发", "who drafted it does not sign it");
    return can("sign");
}
ActionState may_publish(const Work& work, const StoredCircular& one) {
    if (!work.actor().may(permissions::sign, one.body_path)) return cannot("publish", "由签发人公布", "a signer publishes it");
    if (one.state == CircularState::draft) return cannot("publish", "先签发，再公布", "it is signed first");
    if (one.state != CircularState::signed_off) return cannot("publish", "已经公布过", "it was published already");
    if (work.today() >= one.holds_until) return cannot("publish", "公布期已过", "its term is over already");
    return can("publish");
}
ActionState may_end(const Work& work, const StoredCircular& one) {
    if (one.ended_at) return cannot("end", "已经撤下", "it is withdrawn already");
    const bool drafts = work.actor().may(permissions::draft, one.body_path) && one.state == CircularState::draft;
    if (!drafts && !work.actor().may(permissions::sign, one.body_path)) return cannot("end", "由签发人撤下", "a signer withdraws it");
    return can("end");
}
Problem refusal(const ActionState& action) { return Problem{Code::conflict, "not-now", action.reason, action.reason_en}; }

}  // namespace

CircularView view_of(Work& work, const StoredCircular& one) {
    CircularView view{.id = one.id,
                      .county = one.county,
                      .version = one.version,
                      .body = one.body,
                      .body_name = body_name(work, one.body),
                      .kind = one.kind,
                      .state = one.state,
                      .title = one.title,
                      .addressees = one.addressees,
                      .number = one.number,
                      .demands = one.demands,
                      .holds_until = one.holds_until,
                      .drafted_at = one.drafted_at,
                      .drafted_by_name = one.drafted_by_name,
                      .signed_at = one.signed_at,
                      .signed_by_name = one.signed_by_name,
                      .published_at = one.published_at,
                      .ended_at = one.ended_at,
                      .ended_why = one.ended_why};
    for (const auto& fact : work.all<StoredFact>(queries::facts_of, one.county, one.id))
        view.facts.push_back({fact.body, body_name(work, fact.body), fact.words, fact.evaluation, fact.order_county, fact.order, fact.closed_at});
    for (const auto& paragraph : paragraphs_of(one.kind, view.facts, one.demands)) view.paragraphs.push_back(paragraph.text);
    view.actions = {may_sign(work, one), may_publish(work, one), may_end(work, one)};
    return view;
}

Result<FactList> find_facts(Work& work, const FindFacts& query) {
    const auto body = org::find_body(work, query.body);
    if (!body || !work.actor().may(permissions::draft, body->path)) return no_body();
    return FactList{facts_for(work, *body, query.kind)};
}

Result<CircularList> find_circulars(Work& work, const FindCirculars& query) {
    TRY_DO(require(work.actor(), permissions::read, query.body));
    CircularList list;
    const auto state = query.state ? json::enum_name(*query.state) : std::string_view{};
    for (const auto& one : work.all<StoredCircular>(queries::circulars_below, query.body, state))
        list.items.push_back({one.id, one.county, one.body, body_name(work, one.body), one.kind, one.title, one.state, one.number, one.holds_until, one.drafted_at, one.published_at});
    return list;
}

Result<CircularView> show_circular(Work& work, const OneCircular& query) {
    TRY(const StoredCircular one, circular_for(work, query.county, query.id, permissions::read));
    return view_of(work, one);
}

Result<CircularView> draft_circular(Work& work, const DraftCircular& command) {
    const auto body = org::find_body(work, command.body);
    if (!body || !work.actor().may(permissions::draft, body->path)) return no_body();
    if (body->county != work.county()) return Problem{Code::invalid, "other-county", "请求所指的县市区与这个机构不符", "the request names another county than the body's"};
    if (const auto known = work.one<StoredCircular>(queries::circular_by_id, work.county(), command.id)) {
        if (known->body == command.body && known->kind == command.kind && known->title == command.title && known->addressees == command.addressees) return view_of(work, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份通报，请重新提交", "this id belongs to another circular; submit anew"};
    }
    std::vector<FieldProblem> faults;
    if (command.title.empty()) faults.push_back({"title", "required", "请填写标题"});
    if (command.addressees.empty()) faults.push_back({"addressees", "required", "请填写主送机关"});
    if (command.holds_until <= work.today()) faults.push_back({"holds_until", "out-of-range", "公布期要晚于今天"});
    if (!faults.empty()) return Problem{Code::invalid, "invalid-circular", faults.front().detail, "the circular has faults; see the fields", std::move(faults)};
    TRY(const auto facts, choose(facts_for(work, *body, command.kind), command.facts));
    work.run(queries::insert_circular, work.county(), command.id, command.body, body->path, command.kind, command.title, command.addressees, command.demands, command.holds_until,
             work.now(), actor_key(work.actor()), work.actor().name);
    std::int64_t position = 0;
    for (const auto& fact : facts)
        work.run(queries::insert_fact, work.county(), command.id, command.kind, position++, fact.body, fact.words, fact.evaluation, grade_of(work, work.county(), fact),
                 fact.order_county, fact.order, fact.closed_at, work.now());
    work.record("evaluation.draft_circular", "circular", command.id.to_string(), {{"facts", facts.size()}});
    return view_of(work, work.one<StoredCircular>(queries::circular_by_id, work.county(), command.id).value());
}

Result<CircularView> sign_circular(Work& work, const SignCircular& command) {
    TRY(const StoredCircular one, circular_for(work, work.county(), command.id, permissions::sign));
    if (one.state == CircularState::signed_off && one.number == command.number) return view_of(work, one);
    if (const auto action = may_sign(work, one); !action.enabled) return refusal(action);
    if (command.number.empty()) return Problem{Code::invalid, "number-missing", "请填写发文字号", "give it its number", {{"number", "required", "请填写发文字号"}}};
    if (work.one<std::int64_t>(queries::number_taken, work.county(), one.body, command.number))
        return Problem{Code::conflict, "number-taken", fmt::format("字号 {} 已经用过", command.number), fmt::format("the number {} is taken", command.number), {{"number", "taken", "已经用过"}}};
    work.run(queries::sign_circular, work.county(), command.id, command.number, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("evaluation.sign_circular", "circular", command.id.to_string(), {{"number", command.number}});
    return show_circular(work, {std::string(work.county()), command.id});
}

Result<CircularView> publish_circular(Work& work, const PublishCircular& command) {
    TRY(const StoredCircular one, circular_for(work, work.county(), command.id, permissions::sign));
    if (one.state == CircularState::published) return view_of(work, one);
    if (const auto action = may_publish(work, one); !action.enabled) return refusal(action);
    work.run(queries::publish_circular, work.county(), command.id, work.now());
    work.record("evaluation.publish_circular", "circular", command.id.to_string());
    work.emit("evaluation.circular_published", {{"county", one.county}, {"circular", command.id.to_string()}, {"kind", json::enum_name(one.kind)}});
    return show_circular(work, {one.county, command.id});
}

Result<Nothing> end(Work& work, const StoredCircular& one, std::string_view reason) {
    const auto state = one.state == CircularState::published ? CircularState::withdrawn : CircularState::dropped;
    work.run(queries::end_circular, work.county(), one.id, state, work.now(), reason);
    work.record("evaluation.end_circular", "circular", one.id.to_string(), {{"reason", reason}});
    return Nothing{};
}

Result<CircularView> end_circular(Work& work, const EndCircular& command) {
    TRY(const StoredCircular one, circular_for(work, work.county(), command.id, permissions::read));
    if (one.ended_at && one.ended_why == command.reason) return view_of(work, one);
    if (const auto action = may_end(work, one); !action.enabled) return refusal(action);
    if (command.reason.empty()) return Problem{Code::invalid, "reason-missing", "请写明撤下的理由", "say why it is withdrawn", {{"reason", "required", "请写明理由"}}};
    TRY_DO(end(work, one, command.reason));
    return show_circular(work, {one.county, command.id});
}

}  // namespace luoshi::supervision::evaluation
