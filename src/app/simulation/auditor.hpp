// The auditor of a simulated term. Keeps books of its own from the truth of every act, compares them with the database at the end of every day, and runs
// the checks of all modules. Trusts no counter of the program.
#pragma once
#include <set>

#include "afterschool/attendance/api.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/timetable/api.hpp"
#include "afterschool/enrolment/commands.hpp"
#include "app/population/school_term.hpp"
#include "app/simulation/network.hpp"
#include "platform/storage/check_data.hpp"

namespace luoshi::app {

namespace attendance = afterschool::attendance;
namespace timetable = afterschool::timetable;

struct AuditedSchool {
    std::string county;
    BodyId school;
    std::optional<catalogue::PlanId> plan;
    TermDays term;
    std::vector<pupils::PupilId> pupils;
};

class Auditor {
 public:
    Auditor(storage::Storage& storage, std::vector<storage::Check> checks) : storage_(storage), checks_(std::move(checks)) {}

    // ---- what happened ----
    void places(enrolment::CourseId course, int places) { places_[course] = places; }
    // Of those places, what belongs to each class of a quota.
    void class_places(enrolment::CourseId course, int places, std::set<pupils::PupilId> class_);
    int places_of(enrolment::CourseId course) const;  // by the auditor's books
    void seat_taken(pupils::PupilId pupil, const std::string& slot, enrolment::SeatId seat, enrolment::CourseId course);
    void seat_given_back(enrolment::SeatId seat);
    void decided(pupils::PupilId pupil, pupils::Decision decision);
    void lose_sight_of(pupils::PupilId pupil) { unknown_.insert(pupil); }  // two guardians disagree: the school will settle
    void base_chosen(pupils::PupilId pupil, std::vector<int> weekdays);
    void base_given_up(pupils::PupilId pupil) { bases_.erase(pupil); }
    void wished(enrolment::RoundId round, pupils::PupilId pupil, std::vector<enrolment::Wish> wishes) { wishes_[{round, pupil}] = std::move(wishes); }
    // Seats that a draw or an accepted offer gave: into the books, once they stand up against places and wishes.
    void take_over_draw(Work& work, const AuditedSchool& school, enrolment::RoundId round);
    void take_over_offer(Work& work, const AuditedSchool& school, pupils::PupilId pupil, enrolment::CourseId course);
    void course_stopped(enrolment::CourseId course);  // its seats end with the event
    void group_answered(enrolment::GroupCaseId group_case, pupils::PupilId pupil, enrolment::GroupAnswer answer) { group_answers_[{group_case, pupil}] = answer; }
    // A group was merged, moved or cancelled: only who agreed sits elsewhere now, and only where it was asked about.
    void group_closed(Work& work, const AuditedSchool& school, const enrolment::GroupCaseView& closed);
    // Two phones that started from the same register handed in one after the other; `stored`: the second one was taken.
    void phones_met(timetable::SessionId session, const std::vector<attendance::MarkOf>& base, const std::vector<attendance::MarkOf>& first,
                    const std::vector<attendance::MarkOf>& second, bool stored);
    int held_in(enrolment::CourseId course) const;
    // The register as it stands after this act; `base`: of a base group.
    void register_taken(const timetable::Session& session, bool base, const std::vector<attendance::MarkOf>& marks);
    void register_closed(timetable::SessionId session) { closed_.insert(session); }
    void mark_corrected(timetable::SessionId session, pupils::PupilId pupil, attendance::Mark mark) { registers_[session].marks[pupil] = mark; }
    void left(pupils::PupilId pupil);  // a new hand-over today

    // ---- what is wrong ----
    void complain(std::string words);
    void audit_day(Work& work, const std::vector<AuditedSchool>& schools);  // jobs and events are done
    void run_checks();
    const std::vector<std::string>& violations() const { return violations_; }
    std::int64_t warnings() const { return warnings_; }
    std::int64_t seats() const { return static_cast<std::int64_t>(seats_.size()); }
    void begin_day(Date day);

 private:
    struct Held {
        pupils::PupilId pupil;
        std::string slot;
        enrolment::CourseId course;
    };
    void check_class_places(enrolment::CourseId course);
    int sure_in(enrolment::CourseId course, bool evening) const;
    bool is_sure(const Held& held, enrolment::CourseId course, bool evening) const;
    void count_places(enrolment::CourseId course, int seats);
    void audit_registers(Work& work, const AuditedSchool& school);
    void audit_base_service(Work& work, const AuditedSchool& school);
    void take_stock(Work& work, const AuditedSchool& school, pupils::PupilId pupil);
    void audit_pupil(Work& work, const AuditedSchool& school, pupils::PupilId pupil);
    void end_what_rests_on_no_consent(const AuditedSchool& school);

    storage::Storage& storage_;
    std::vector<storage::Check> checks_;
    std::string day_;
    std::vector<std::string> violations_;
    std::int64_t warnings_ = 0;
    std::map<enrolment::CourseId, int> places_;
    struct ClassPlaces {
        int places = 0;
        std::set<pupils::PupilId> pupils;
    };
    std::map<enrolment::CourseId, std::vector<ClassPlaces>> class_places_;
    std::map<std::pair<enrolment::GroupCaseId, pupils::PupilId>, enrolment::GroupAnswer> group_answers_;
    std::map<enrolment::SeatId, Held> seats_;
    std::set<enrolment::SeatId> ended_;
    std::set<enrolment::CourseId> stopped_;
    std::map<pupils::PupilId, pupils::Decision> decisions_;
    std::map<pupils::PupilId, std::vector<int>> bases_;
    std::map<std::pair<enrolment::RoundId, pupils::PupilId>, std::vector<enrolment::Wish>> wishes_;
    std::set<pupils::PupilId> unknown_;
    Date date_;
    // At the beginning of today, and what was added since: who may be in a register of today.
    std::set<pupils::PupilId> consented_today_;
    std::set<std::pair<pupils::PupilId, enrolment::CourseId>> sat_today_;
    std::set<std::pair<pupils::PupilId, int>> base_today_;
    std::set<pupils::PupilId> left_today_;
    std::set<pupils::PupilId> withdrew_today_;  // and may have consented again: what they held may have ended in between
    struct Register {
        timetable::Session session;
        std::map<pupils::PupilId, attendance::Mark> marks;
    };
    std::map<timetable::SessionId, Register> registers_;
    std::set<timetable::SessionId> closed_;
};

}  // namespace luoshi::app
