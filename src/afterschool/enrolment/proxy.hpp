// What is put in for a family by the class teacher, and how it is told apart from the guardian's own act.
#pragma once
#include <optional>
#include <string>

#include "afterschool/enrolment/commands.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

enum class EntryKind { wishes, seat, base };
BOOST_DESCRIBE_ENUM(EntryKind, wishes, seat, base)

// Who acts for the child: its guardian, or, with an entry, its class teacher (who must also hold enrolment.enter).
// Otherwise "no-such-pupil".
Result<pupils::PupilLine> require_chooser(Work& work, PupilId pupil, const std::optional<Entry>& entry);
// The same where the child is found by what is its own (a seat, an offer): to whoever may not act for it there is no such
// thing; what is wrong with the entry itself is said.
std::optional<Problem> why_not_act(Work& work, PupilId pupil, const std::optional<Entry>& entry, Problem no_such_thing);
Source source_of(const std::optional<Entry>& entry);
// What the class teacher did that leaves nothing for the family to confirm (a seat given back, a place in a waiting list):
// kept in the audit, and told to the guardians. Nothing without an entry. No course: the base service.
void note_entry(Work& work, std::string_view act, PupilId pupil, std::optional<CourseId> course,
                const std::optional<Entry>& entry);
// Keeps the entry for the family's later word. `id` is that of the wishes, the seat or the base choice.
void keep_entry(Work& work, const std::string& id, EntryKind kind, PupilId pupil, PlanId plan, const Entry& entry);

std::string actor_key(const Actor& actor);  // the account, or the name of a job

}  // namespace luoshi::afterschool::enrolment
