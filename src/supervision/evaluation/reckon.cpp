#include "supervision/evaluation/reckon.hpp"

#include <algorithm>
#include <cmath>

namespace luoshi::supervision::evaluation {
namespace {

scoring::Facts facts_of(const Whole& whole, const StoredMarking& marking) {
    const auto* subject = whole.subject(marking.subject);
    scoring::Facts facts{marking.facts.marks, marking.facts.hits, subject && subject->doubled};
    if (marking.marker != Marker::expert) return facts;
    for (const auto& appeal : whole.appeals) {
        if (appeal.subject != marking.subject || !appeal.upheld.value_or(false) || !appeal.corrected) continue;
        for (const auto& corrected : *appeal.corrected) {
            const auto stands = std::ranges::find(facts.marks, corrected.item, &scoring::ItemMark::item);
            if (stands != facts.marks.end()) *stands = corrected;
        }
    }
    return facts;
}

// So many of them as are more than half.
bool most(std::size_t have, std::size_t of) { return 2 * have > of; }

// Vetoes and missed core items count when more than half of the experts say so; the grade follows from them and the common total.
std::string grade_of(const scoring::Sheet& sheet, const std::vector<scoring::Score>& scores, std::int64_t total) {
    if (sheet.grades.empty()) return {};
    const auto vetoed = static_cast<std::size_t>(std::ranges::count_if(scores, [](const auto& one) { return !one.vetoes.empty(); }));
    if (most(vetoed, scores.size())) return sheet.grades.back().name;
    const auto missed = static_cast<std::size_t>(std::ranges::count_if(scores, [](const auto& one) { return !one.core_missed.empty(); }));
    return scoring::grade_for(sheet, total, most(missed, scores.size()));
}

SubjectResult common(const scoring::Sheet& sheet, const std::vector<scoring::Score>& scores, const scoring::ObjectResult& panel) {
    SubjectResult result;
    result.experts = static_cast<std::int64_t>(scores.size());
    result.total = std::llround(panel.trimmed.value_or(panel.mean) * 100);
    result.grade = grade_of(sheet, scores, result.total);
    result.score = *std::ranges::min_element(scores, {}, [&](const scoring::Score& one) { return std::abs(one.total - result.total); });
    result.spread = panel.spread;
    result.corrected = panel.corrected;
    return result;
}

}  // namespace

std::optional<scoring::Score> score_of(const Whole& whole, const StoredMarking& marking) {
    auto scored = scoring::score(whole.sheet, facts_of(whole, marking));
    if (!scored) return std::nullopt;
    return *std::move(scored);
}

std::map<BodyId, SubjectResult> reckon(const Whole& whole) {
    std::map<BodyId, std::vector<scoring::Score>> scores;
    std::vector<scoring::PanelMark> marks;
    for (const auto& marking : whole.markings) {
        if (marking.marker != Marker::expert || !marking.sent_at) continue;
        auto score = score_of(whole, marking);
        if (!score) continue;
        marks.push_back({marking.by_whom, marking.subject.to_string(), static_cast<double>(score->total) / 100});
        scores[marking.subject].push_back(*std::move(score));
    }
    const auto panel = scoring::judge(marks);
    std::map<BodyId, SubjectResult> results;
    std::vector<scoring::Ranked> ranked;
    for (const auto& [subject, own] : scores) {
        const auto object = std::ranges::find(panel.objects, subject.to_string(), &scoring::ObjectResult::object);
        auto result = common(whole.sheet, own, *object);
        result.subject = subject;
        // A worse grade never ranks before a better one, whatever the points: a veto is a veto.
        const auto grade = std::ranges::find(whole.sheet.grades, result.grade, &scoring::Grade::name);
        ranked.push_back({subject.to_string(), whole.sheet.grades.end() - grade, {result.total}});
        results[subject] = std::move(result);
    }
    for (const auto& place : scoring::rank(std::move(ranked))) {
        auto& result = results.at(BodyId::parse(place.id).value());
        result.rank = place.rank;
        result.tied = place.tied;
    }
    return results;
}

}  // namespace luoshi::supervision::evaluation
