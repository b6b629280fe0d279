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

std::optional<Problem> why_not_act(Work& work, PupilId pupil, const std::optional<Entry>& entry, Problem no_such_thing) {
    const auto chooser = require_chooser(work, pupil, entry);
    if (chooser) return std::nullopt;
    return chooser.error().code == Code::missing ? std::move(no_such_thing) : chooser.error();
}

void note_entry(Work& work, std::string_view act, PupilId pupil, std::optional<CourseId> course,
                const std::optional<Entry>& entry) {
    if (!entry) return;
    const auto about = course ? course->to_string() : std::string();
    work.record("enrolment.act_for_family", "pupil", pupil.to_string(),
                {{"act", act}, {"course", about}, {"paper", entry->paper}, {"note", entry->note}});
    work.emit("enrolment.acted_for_family", {{"county", work.county()},
                                             {"act", act},
                                             {"pupil", pupil.to_string()},
                                             {"course", about},
                                             {"key", work.new_id<Id<struct ActForFamilyTag>>().to_string()},
                                             {"by", work.actor().name},
                                             {"note", entry->note}});
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
