// Bindings at school: the list, confirming, undoing.
#include "pupils/guardianships.hpp"

#include <cstdlib>
#include <limits>

#include "pupils/consent_store.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct GuardianshipColumns {
    GuardianshipId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    std::string name;
    std::string relation;
    GuardianshipState state = GuardianshipState::waiting;
    Instant asked_at;
    std::optional<Instant> confirmed_at;
    std::optional<std::string> confirmed_by;
    std::optional<std::string> ended_reason;
    std::optional<std::string> known_1;
    std::optional<std::string> known_2;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(GuardianshipColumns, (),
                      (id, county, pupil, pupil_name, class_name, name, relation, state, asked_at, confirmed_at,
                       confirmed_by, ended_reason, known_1, known_2, version))

std::optional<Problem> why_not_confirm(GuardianshipState state) {
    if (state == GuardianshipState::waiting) return std::nullopt;
    return Problem{Code::conflict, "not-waiting", "只有等待确认的绑定可以确认",
                   "only a binding that waits can be confirmed"};
}

std::optional<Problem> why_not_undo(GuardianshipState state) {
    switch (state) {
        case GuardianshipState::waiting:
        case GuardianshipState::confirmed:
            return std::nullopt;
        case GuardianshipState::disputed:
            return Problem{Code::conflict, "in-dispute", "绑定有争议，请在“争议”中处理",
                           "the binding is in dispute; settle it there"};
        case GuardianshipState::refused:
        case GuardianshipState::ended:
            break;
    }
    return Problem{Code::conflict, "binding-over", "这个绑定已经结束", "this binding is over"};
}

GuardianshipRow row_of(GuardianshipColumns c) {
    GuardianshipRow row;
    row.id = c.id;
    row.county = std::move(c.county);
    row.pupil = c.pupil;
    row.pupil_name = std::move(c.pupil_name);
    row.class_name = std::move(c.class_name);
    row.name = std::move(c.name);
    row.relation = std::move(c.relation);
    row.state = c.state;
    row.asked_at = c.asked_at;
    row.confirmed_at = c.confirmed_at;
    row.confirmed_by = std::move(c.confirmed_by);
    row.ended_reason = std::move(c.ended_reason);
    if (c.known_1) row.known_names.push_back(*std::move(c.known_1));
    if (c.known_2) row.known_names.push_back(*std::move(c.known_2));
    row.version = c.version;
    row.actions.push_back(roster_action("confirm", "确认", "Confirm", why_not_confirm(c.state)));
    row.actions.push_back(roster_action("undo", "撤销绑定", "Undo", why_not_undo(c.state)));
    return row;
}

GuardianshipRow again(Work& work, std::string_view county, GuardianshipId id) {
    return row_of(work.one<GuardianshipColumns>(queries::guardianship_row, county, id).value());
}

struct Place {
    std::string county;
    PupilId pupil;
    GuardianshipState state = GuardianshipState::waiting;
};
BOOST_DESCRIBE_STRUCT(Place, (), (county, pupil, state))

struct Changing {
    Place place;
    StoredPupil pupil;
};

// For the office, and for the head teacher of the child's class.
Result<Changing> guardianship_to_change(Work& work, GuardianshipId id) {
    const Problem unknown{Code::missing, "no-such-binding", "没有这个绑定，或者您看不到",
                          "there is no such binding, or not for you"};
    const auto place = work.one<Place>(queries::guardianship_place, id);
    const auto pupil = place ? find_stored_pupil(work, place->pupil) : std::nullopt;
    if (!pupil) return unknown;
    const auto& actor = work.actor();
    if (!actor.may(permissions::guardians, pupil->school_path) &&
        !teaches(actor, pupil->head_teacher, pupil->school_path))
        return unknown;
    TRY_DO(written_here(work, place->county));
    return Changing{*place, *pupil};
}

}  // namespace

std::vector<GuardianshipRow> guardianships_of(Work& work, std::string_view county, PupilId pupil) {
    std::vector<GuardianshipRow> rows;
    for (auto& row : work.all<GuardianshipColumns>(queries::guardianships_of_pupil, county, pupil))
        rows.push_back(row_of(std::move(row)));
    return rows;
}

std::optional<GuardianshipId> guardianship_of(Work& work, const PupilLine& pupil, AccountId account) {
    return work.one<GuardianshipId>(queries::confirmed_binding_of, pupil.county, pupil.id, account);
}

Result<http::Page<GuardianshipRow>> find_guardianships(Work& work, const FindGuardianships& query) {
    std::string county;
    BodyId school;
    std::string only_class;
    if (query.class_) {
        TRY(const ClassLine line, find_visible_class(work, *query.class_, permissions::guardians));
        county = line.county;
        school = line.school;
        only_class = line.id.to_string();
    } else {
        TRY(const org::BodyLine body, school_in_reach(work, query.school, {permissions::guardians}));
        county = body.county;
        school = body.id;
    }
    TRY(const auto after, read_cursor(query.cursor, 2));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    const std::int64_t before =
        after[0].empty() ? std::numeric_limits<std::int64_t>::max() : std::atoll(after[0].c_str());
    const std::string state(query.state ? json::enum_name(*query.state) : "");
    auto rows = work.all<GuardianshipColumns>(queries::find_guardianships, county, school, only_class, state, before,
                                              after[1].empty() ? "~" : after[1], limit + 1);
    http::Page<GuardianshipRow> page;
    if (rows.size() > limit) {
        rows.pop_back();
        page.next = write_cursor({std::to_string(rows.back().asked_at.microseconds()), rows.back().id.to_string()});
    }
    for (auto& row : rows) page.items.push_back(row_of(std::move(row)));
    return page;
}

Result<GuardianshipRow> confirm_guardianship(Work& work, const ConfirmGuardianship& command) {
    TRY(const Changing at, guardianship_to_change(work, command.id));
    if (auto why_not = why_not_confirm(at.place.state)) return *std::move(why_not);
    work.run(queries::confirm_guardianship, at.place.county, command.id, work.now(), work.actor().name);
    stand_anew(work, at.pupil);
    work.record("pupils.confirm_binding", "pupil", at.pupil.id.to_string(),
                json::value{{"guardianship", command.id.to_string()}});
    work.emit("pupils.binding_changed", json::value{{"county", at.place.county},
                                                    {"pupil", at.pupil.id.to_string()},
                                                    {"guardianship", command.id.to_string()},
                                                    {"state", "confirmed"}});
    return again(work, at.place.county, command.id);
}

Result<GuardianshipRow> undo_guardianship(Work& work, const UndoGuardianship& command) {
    TRY(const Changing at, guardianship_to_change(work, command.id));
    TRY_DO(require_reason(command.reason));
    if (auto why_not = why_not_undo(at.place.state)) return *std::move(why_not);
    work.run(queries::end_guardianship, at.place.county, command.id, GuardianshipState::refused, work.now(),
             command.reason);
    // Decisions of somebody who was never a guardian do not count.
    stand_anew(work, at.pupil);
    work.record("pupils.undo_binding", "pupil", at.pupil.id.to_string(),
                json::value{{"guardianship", command.id.to_string()}, {"reason", command.reason}});
    work.emit("pupils.binding_changed", json::value{{"county", at.place.county},
                                                    {"pupil", at.pupil.id.to_string()},
                                                    {"guardianship", command.id.to_string()},
                                                    {"state", "refused"}});
    return again(work, at.place.county, command.id);
}

}  // namespace luoshi::pupils
