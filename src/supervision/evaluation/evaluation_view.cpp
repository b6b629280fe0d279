#include "supervision/evaluation/evaluation_view.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "supervision/evaluation/queries.hpp"

namespace luoshi::supervision::evaluation {
namespace {

// Totals are the evaluating body's until they are announced; a body evaluated sees its own then, and all once they are published.
bool sees_total(const Work& work, const Whole& whole, const StoredSubject& subject) {
    const auto& actor = work.actor();
    if (whole.evaluation.stage == Stage::published || actor.may(permissions::write, whole.evaluation.body_path)) return true;
    return whole.evaluation.stage == Stage::appeal && actor.may(permissions::self, subject.path);
}

SubjectRow row_of(Work& work, const Whole& whole, const StoredSubject& subject, const std::map<BodyId, SubjectResult>& results) {
    SubjectRow row;
    row.subject = subject.subject;
    row.name = body_name(work, subject.subject);
    row.path = subject.path;
    row.doubled = subject.doubled;
    for (const auto& marking : whole.markings) {
        if (marking.subject != subject.subject || !marking.sent_at) continue;
        if (marking.marker == Marker::expert) ++row.experts;
        else if (const auto score = score_of(whole, marking)) {
            row.self_sent = true;
            row.self_total = score->total;
        }
    }
    const auto result = results.find(subject.subject);
    if (result == results.end() || !sees_total(work, whole, subject)) return row;
    row.total = result->second.total;
    row.grade = result->second.grade;
    row.rank = result->second.rank;
    row.tied = result->second.tied;
    if (result->second.experts > 1) {
        row.spread = result->second.spread;
        row.corrected = result->second.corrected;
    }
    return row;
}

std::int64_t not_scored(const Whole& whole) {
    return std::ranges::count_if(whole.subjects, [&](const StoredSubject& subject) {
        return std::ranges::none_of(whole.markings, [&](const StoredMarking& one) { return one.subject == subject.subject && one.marker == Marker::expert && one.sent_at; });
    });
}

}  // namespace

std::vector<AppealView> appeals_in(Work& work, const Whole& whole, std::optional<BodyId> subject) {
    std::vector<AppealView> list;
    for (const auto& one : whole.appeals) {
        if (subject && one.subject != *subject) continue;
        list.push_back({one.id, one.subject, body_name(work, one.subject), one.item, one.words, one.at, one.by_name, one.upheld, one.reason, one.decided_by_name});
    }
    return list;
}

ActionState may_announce(Work& work, const Whole& whole) {
    if (!work.actor().may(permissions::write, whole.evaluation.body_path)) return cannot("announce", "由组织评价的单位办理", "the evaluating body does this");
    if (whole.evaluation.stage != Stage::open) return cannot("announce", "结果已经告知各单位", "the results are announced already");
    if (const auto missing = not_scored(whole); missing > 0)
        return cannot("announce", fmt::format("还有 {} 个单位没有专家评分", missing), fmt::format("{} bodies have no expert's marks yet", missing));
    return can("announce");
}

ActionState may_publish(Work& work, const Whole& whole) {
    const auto& one = whole.evaluation;
    if (!work.actor().may(permissions::write, one.body_path)) return cannot("publish", "由组织评价的单位办理", "the evaluating body does this");
    if (one.stage == Stage::published) return cannot("publish", "已经公布", "it is published already");
    if (one.stage == Stage::open) return cannot("publish", "先把结果告知各单位，等申诉期满", "announce the results first, and wait for appeals");
    if (whole.has_open_appeals()) return cannot("publish", "还有申诉没有答复", "an appeal is not decided yet");
    if (work.today() <= *one.appeals_until)
        return cannot("publish", fmt::format("申诉期到 {} 止", one.appeals_until->to_string()), fmt::format("appeals may come until {}", one.appeals_until->to_string()));
    return can("publish");
}

Result<EvaluationView> view_of(Work& work, const Whole& whole) {
    const auto& one = whole.evaluation;
    EvaluationView view{.id = one.id,
                        .county = one.county,
                        .body = one.body,
                        .body_name = body_name(work, one.body),
                        .title = one.title,
                        .year = one.year,
                        .from = one.from,
                        .until = one.until,
                        .sheet = one.sheet,
                        .sheet_version = one.sheet_version,
                        .sheet_title = whole.sheet.title,
                        .stage = one.stage,
                        .appeals_until = one.appeals_until,
                        .published_at = one.published_at};
    const auto results = reckon(whole);
    const bool ours = work.actor().may(permissions::read, one.body_path);
    for (const auto& subject : whole.subjects) {
        // Before publishing a body sees itself, not its neighbours.
        if (!ours && one.stage != Stage::published && !work.actor().may(permissions::read, subject.path)) continue;
        view.subjects.push_back(row_of(work, whole, subject, results));
    }
    if (ours) view.appeals = appeals_in(work, whole);
    view.actions = {may_announce(work, whole), may_publish(work, whole)};
    return view;
}

}  // namespace luoshi::supervision::evaluation
