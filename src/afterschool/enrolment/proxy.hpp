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
Source source_of(const std::optional<Entry>& entry);
// Keeps the entry for the family's later word. `id` is that of the wishes, the seat or the base choice.
void keep_entry(Work& work, const std::string& id, EntryKind kind, PupilId pupil, PlanId plan, const Entry& entry);

std::string actor_key(const Actor& actor);  // the account, or the name of a job

}  // namespace luoshi::afterschool::enrolment
