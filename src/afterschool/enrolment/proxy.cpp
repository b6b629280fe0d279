#include "afterschool/enrolment/proxy.hpp"

#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {

Result<pupils::PupilLine> require_chooser(Work& work, PupilId pupil, const std::optional<Entry>& entry) {
    if (!entry) return pupils::require_guardian(work, pupil);
    TRY(pupils::PupilLine line, pupils::require_class_teacher(work, pupil));
    TRY_DO(require(work.actor(), permissions::enter, line.school_path));
    if (entry->note.empty() || entry->note.size() > 600) {
        return Problem{Code::invalid, "note-missing", "请写明代录的依据（家长何时以何种方式说明），200 字以内",
                       "say on what the entry rests (how and when the family told you), up to 200 characters"};
    }
    return line;
}

Source source_of(const std::optional<Entry>& entry) {
    if (!entry) return Source::guardian;
    return entry->paper ? Source::paper : Source::class_teacher;
}

void keep_entry(Work& work, const std::string& id, EntryKind kind, PupilId pupil, PlanId plan, const Entry& entry) {
    work.run(queries::insert_entry, work.county(), id, pupil, plan, kind, entry.paper, entry.note, work.now(),
             actor_key(work.actor()), work.actor().name);
}

std::string actor_key(const Actor& actor) { return actor.account ? actor.account->to_string() : actor.name; }

}  // namespace luoshi::afterschool::enrolment
