// One body's sheet: its own marks, the experts', the evidence beside them, the result and the way up.
#include <algorithm>

#include <fmt/format.h>

#include "foundation/words.hpp"
#include "supervision/evaluation/evaluation_view.hpp"
#include "supervision/evaluation/evidence.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

Problem no_subject() { return Problem{Code::missing, "no-such-subject", "这项评价里没有这个单位，或者您无权查看", "this evaluation has no such body, or it is not for you"}; }

bool evaluates(const Work& work, const Whole& whole) { return work.actor().may(permissions::write, whole.evaluation.body_path); }
bool is_own(const Work& work, const StoredSubject& subject) { return work.actor().may(permissions::self, subject.path) && belongs_to(work.actor(), subject.path); }
bool is_expert(const Work& work, const StoredSubject& subject) { return work.actor().may(permissions::score, subject.path) && !belongs_to(work.actor(), subject.path); }

// Experts see the self-score and their own marks, nobody else's, before the results are published; the body sees its own.
bool sees(const Work& work, const Whole& whole, const StoredSubject& subject, const StoredMarking& marking) {
    if (marking.by_whom == actor_key(work.actor()) || evaluates(work, whole)) return true;
    if (!marking.sent_at) return false;
    if (marking.marker == Marker::self) return is_own(work, subject) || is_expert(work, subject);
    return whole.evaluation.stage != Stage::open && is_own(work, subject);
}

ActionState may_mark(const Work& work, const Whole& whole, const StoredSubject& subject, Marker marker) {
    const auto* name = marker == Marker::self ? "self" : "expert";
    if (marker == Marker::self && !is_own(work, subject)) return cannot(name, "自评由被评价单位自己的人填写", "the body's own people score it themselves");
    if (marker == Marker::expert && belongs_to(work.actor(), subject.path)) return cannot(name, "本单位的人不能作为专家给本单位评分", "nobody scores the body they belong to as an expert");
    if (marker == Marker::expert && !is_expert(work, subject)) return cannot(name, "您没有给这个单位评分的权限", "you may not score this body");
    if (whole.evaluation.stage != Stage::open) return cannot(name, "评分已经结束", "scoring is over");
    const auto mine = std::ranges::find_if(whole.markings, [&](const StoredMarking& one) {
        return one.subject == subject.subject && one.marker == marker && one.by_whom == actor_key(work.actor());
    });
    if (mine != whole.markings.end() && mine->sent_at) return cannot(name, "您已经提交，不能再改", "you have sent it; it does not change any more");
    return can(name);
}

ActionState may_appeal(const Work& work, const Whole& whole, const StoredSubject& subject) {
    if (!is_own(work, subject)) return cannot("appeal", "申诉由被评价单位提出", "the body itself appeals");
    if (whole.evaluation.stage == Stage::open) return cannot("appeal", "结果还没有告知，暂不能申诉", "there is no result to appeal against yet");
    if (whole.evaluation.stage == Stage::published) return cannot("appeal", "结果已经公布，申诉期已过", "the result is published; the time for appeals is over");
    if (work.today() > *whole.evaluation.appeals_until)
        return cannot("appeal", fmt::format("申诉期到 {} 为止", whole.evaluation.appeals_until->to_string()),
                      fmt::format("appeals could come until {}", whole.evaluation.appeals_until->to_string()));
    return can("appeal");
}

Problem refusal(const ActionState& action) { return Problem{Code::conflict, "not-now", action.reason, action.reason_en}; }

Result<WorkbookView> workbook(Work& work, const Whole& whole, const StoredSubject& subject) {
    const auto body = org::find_body(work, subject.subject);
    WorkbookView view{.id = whole.evaluation.id,
                      .county = whole.evaluation.county,
                      .title = whole.evaluation.title,
                      .stage = whole.evaluation.stage,
                      .subject = subject.subject,
                      .subject_name = body ? body->name : std::string{},
                      .sheet = whole.sheet};
    if (body) view.evidence = evidence_for(work, whole.sheet, *body, whole.evaluation.from, whole.evaluation.until);
    for (const auto& one : whole.markings) {
        if (one.subject != subject.subject || !sees(work, whole, subject, one)) continue;
        // Who marked as an expert is known to the evaluating body only.
        const bool named = one.marker == Marker::self || evaluates(work, whole);
        view.markings.push_back({one.marker, named ? one.by_name : std::string{}, one.by_whom == actor_key(work.actor()), one.sent_at.has_value(), one.facts.marks,
                                 one.facts.hits, one.notes, score_of(whole, one)});
    }
    const auto results = reckon(whole);
    const auto result = results.find(subject.subject);
    if (result != results.end() && (evaluates(work, whole) || (whole.evaluation.stage != Stage::open && is_own(work, subject)))) {
        view.result = result->second.score;
        view.way_up = scoring::way_up(whole.sheet, result->second.score);
    }
    if (evaluates(work, whole) || is_own(work, subject)) view.appeals = appeals_in(work, whole, subject.subject);
    view.actions = {may_mark(work, whole, subject, Marker::self), may_mark(work, whole, subject, Marker::expert), may_appeal(work, whole, subject)};
    return view;
}

Result<const StoredSubject*> subject_for(const Work& work, const Whole& whole, BodyId id) {
    const auto* subject = whole.subject(id);
    if (!subject) return no_subject();
    if (!work.actor().may(permissions::read, subject->path) && !work.actor().may(permissions::read, whole.evaluation.body_path) && !is_expert(work, *subject)) return no_subject();
    return subject;
}

}  // namespace

Result<WorkbookView> show_workbook(Work& work, const ShowWorkbook& query) {
    TRY(const Whole whole, load(work, query.county, query.id));
    TRY(const auto* subject, subject_for(work, whole, query.subject));
    return workbook(work, whole, *subject);
}

Result<WorkbookView> save_marking(Work& work, const SaveMarking& command) {
    TRY(const Whole whole, load(work, work.county(), command.id));
    TRY(const auto* subject, subject_for(work, whole, command.subject));
    const MarkedFacts facts{command.marks, command.hits};
    if (command.marker == Marker::self && !command.hits.empty())
        return Problem{Code::invalid, "hits-of-experts", "扣分和否决由专家认定，自评不填", "deductions and vetoes are for experts, not for one's own score"};
    const auto mine = std::ranges::find_if(whole.markings, [&](const StoredMarking& one) {
        return one.subject == command.subject && one.marker == command.marker && one.by_whom == actor_key(work.actor());
    });
    const bool known = mine != whole.markings.end();
    if (known && mine->sent_at && json::to_json(mine->facts) == json::to_json(facts) && json::to_json(mine->notes) == json::to_json(command.notes)) return workbook(work, whole, *subject);
    if (const auto action = may_mark(work, whole, *subject, command.marker); !action.enabled) return refusal(action);
    if (command.send) {
        TRY_DO(scoring::score(whole.sheet, {facts.marks, facts.hits, subject->doubled}));
    }
    const auto now = work.now();
    const auto sent = command.send ? std::optional(now) : std::nullopt;
    const auto key = actor_key(work.actor());
    if (known) work.run(queries::update_marking, work.county(), command.id, command.subject, command.marker, key, facts, command.notes, now, sent);
    else work.run(queries::insert_marking, work.county(), command.id, command.subject, command.marker, key, work.actor().name, facts, command.notes, now, sent);
    work.record(command.send ? "evaluation.send_marks" : "evaluation.save_marks", "evaluation", command.id.to_string(), {{"subject", command.subject.to_string()}});
    TRY(const Whole after, load(work, work.county(), command.id));
    return workbook(work, after, *after.subject(command.subject));
}

Result<WorkbookView> make_appeal(Work& work, const MakeAppeal& command) {
    TRY(const Whole whole, load(work, work.county(), command.id));
    TRY(const auto* subject, subject_for(work, whole, command.subject));
    const auto known = std::ranges::find(whole.appeals, command.appeal, &StoredAppeal::id);
    if (known != whole.appeals.end()) {
        if (known->subject == command.subject && known->words == command.words && known->item == command.item) return workbook(work, whole, *subject);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次申诉，请重新提交", "this id belongs to another appeal; submit anew"};
    }
    if (const auto action = may_appeal(work, whole, *subject); !action.enabled) return refusal(action);
    TRY_DO(require_words("words", command.words, 2000, "申诉的理由"));
    const auto items = scoring::marked_items(whole.sheet);
    if (command.item && std::ranges::none_of(items, [&](const scoring::Item* item) { return item->id == *command.item; }))
        return Problem{Code::invalid, "no-such-item", "评分表没有这个指标", "the sheet has no such item", {{"item", "unknown", "评分表没有这个指标"}}};
    work.run(queries::insert_appeal, work.county(), command.appeal, command.id, command.subject, command.item, command.words, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record("evaluation.appeal", "evaluation_appeal", command.appeal.to_string());
    TRY(const Whole after, load(work, work.county(), command.id));
    return workbook(work, after, *after.subject(command.subject));
}

}  // namespace luoshi::supervision::evaluation
