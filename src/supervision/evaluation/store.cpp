#include "supervision/evaluation/store.hpp"

#include <algorithm>

#include "supervision/evaluation/queries.hpp"

namespace luoshi::supervision::evaluation {

const StoredSubject* Whole::subject(BodyId id) const {
    const auto found = std::ranges::find(subjects, id, &StoredSubject::subject);
    return found == subjects.end() ? nullptr : &*found;
}

bool Whole::has_open_appeals() const {
    return std::ranges::any_of(appeals, [](const StoredAppeal& one) { return !one.upheld; });
}

Result<Whole> load(Work& work, std::string_view county, EvaluationId id) {
    const auto missing = [] { return Problem{Code::missing, "no-such-evaluation", "没有这项评价，或者您无权查看", "there is no such evaluation, or it is not for you"}; };
    auto evaluation = work.one<StoredEvaluation>(queries::evaluation_by_id, county, id);
    if (!evaluation) return missing();
    Whole whole;
    whole.subjects = work.all<StoredSubject>(queries::subjects_of, county, id);
    const auto& actor = work.actor();
    const bool one_of_them = std::ranges::any_of(whole.subjects, [&](const StoredSubject& one) { return actor.may(permissions::read, one.path); });
    if (!one_of_them && !actor.may(permissions::read, evaluation->body_path)) return missing();
    whole.sheet = sheet_of(work, county, evaluation->sheet, evaluation->sheet_version).value().sheet;
    whole.markings = work.all<StoredMarking>(queries::markings_of, county, id);
    whole.appeals = work.all<StoredAppeal>(queries::appeals_of, county, id);
    whole.evaluation = *std::move(evaluation);
    return whole;
}

std::optional<StoredSheet> sheet_of(Work& work, std::string_view county, SheetId id, std::int64_t version) {
    return work.one<StoredSheet>(queries::sheet_version, county, id, version);
}

std::string reach_of(const org::BodyLine& body) {
    return body.kind == org::BodyKind::department ? body.path.substr(0, body.path.rfind('/', body.path.size() - 2) + 1) : body.path;
}

std::string body_name(Work& work, BodyId id) {
    const auto body = org::find_body(work, id);
    return body ? body->name : std::string{};
}

bool belongs_to(const Actor& actor, std::string_view subject_path) {
    const std::string_view own = actor.body_path;
    return !own.empty() && own.starts_with(subject_path);
}

ActionState can(std::string name) { return {std::move(name), true, {}, {}}; }
ActionState cannot(std::string name, std::string reason, std::string reason_en) { return {std::move(name), false, std::move(reason), std::move(reason_en)}; }

}  // namespace luoshi::supervision::evaluation
