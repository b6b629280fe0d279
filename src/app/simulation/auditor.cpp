#include "app/simulation/auditor.hpp"

#include <algorithm>

#include "platform/storage/audit_verify.hpp"

namespace luoshi::app {

namespace {

int weekday_of(Date day) { return static_cast<int>(day.weekday().iso_encoding()); }

}  // namespace

void Auditor::begin_day(Date day) {
    date_ = day;
    day_ = day.to_string();
    consented_today_.clear();
    sat_today_.clear();
    base_today_.clear();
    left_today_.clear();
    withdrew_today_.clear();
    for (const auto& [pupil, decision] : decisions_) {
        if (decision == pupils::Decision::given) consented_today_.insert(pupil);
    }
    for (const auto& [id, held] : seats_) sat_today_.insert({held.pupil, held.course});
    for (const auto& [pupil, weekdays] : bases_) {
        for (const int weekday : weekdays) base_today_.insert({pupil, weekday});
    }
}

void Auditor::decided(pupils::PupilId pupil, pupils::Decision decision) {
    decisions_[pupil] = decision;
    if (decision == pupils::Decision::given) consented_today_.insert(pupil);
    else withdrew_today_.insert(pupil);
}

void Auditor::base_chosen(pupils::PupilId pupil, std::vector<int> weekdays) {
    for (const int weekday : weekdays) base_today_.insert({pupil, weekday});
    bases_[pupil] = std::move(weekdays);
}

void Auditor::register_taken(const timetable::Session& session, bool base, const std::vector<attendance::MarkOf>& marks) {
    auto& taken = registers_[session.id];
    taken.session = session;
    for (const auto& mark : marks) {
        taken.marks[mark.pupil] = mark.mark;
        if (unknown_.contains(mark.pupil)) continue;
        const auto who = mark.pupil.to_string();
        if (!consented_today_.contains(mark.pupil)) complain("pupil " + who + " is in a register without consent");
        const bool sits = base ? base_today_.contains({mark.pupil, session.pattern_weekday}) : sat_today_.contains({mark.pupil, session.course});
        if (!sits) complain("pupil " + who + " is in a register of a course without a place in it");
    }
}

void Auditor::left(pupils::PupilId pupil) {
    if (!left_today_.insert(pupil).second) complain("pupil " + pupil.to_string() + " left twice on one day");
}

// Today's closed registers, mark for mark.
void Auditor::audit_registers(Work& work, const AuditedSchool& school) {
    for (const auto& [id, taken] : registers_) {
        if (taken.session.school != school.school || taken.session.date != date_ || !closed_.contains(id)) continue;
        std::map<pupils::PupilId, attendance::Mark> stored;
        for (const auto& mark : attendance::closed_marks(work, school.county, taken.session.course, date_, date_)) {
            if (mark.session == id) stored[mark.pupil] = mark.mark;
        }
        if (stored != taken.marks) complain("the register of session " + id.to_string() + " is not what was acknowledged");
    }
}

void Auditor::complain(std::string words) { violations_.push_back(day_ + ": " + std::move(words)); }

int Auditor::places_of(enrolment::CourseId course) const {
    const auto found = places_.find(course);
    return found == places_.end() ? 0 : found->second;
}

int Auditor::held_in(enrolment::CourseId course) const {
    return static_cast<int>(std::ranges::count_if(seats_, [&](const auto& seat) { return seat.second.course == course; }));
}

// Without the seats of whoever withdrew today, until the evening when they are looked up, and of those whose guardians disagree: such a seat may
// have ended, and somebody else may sit there already.
int Auditor::sure_in(enrolment::CourseId course, bool evening) const {
    return static_cast<int>(std::ranges::count_if(seats_, [&](const auto& seat) { return is_sure(seat.second, course, evening); }));
}

bool Auditor::is_sure(const Held& held, enrolment::CourseId course, bool evening) const {
    return held.course == course && !unknown_.contains(held.pupil) && (evening || !withdrew_today_.contains(held.pupil));
}

void Auditor::seat_taken(pupils::PupilId pupil, const std::string& slot, enrolment::SeatId seat, enrolment::CourseId course) {
    // An answer to a repeat of a command whose seat was given back since: the first answer again, and no seat.
    if (ended_.contains(seat) || seats_.contains(seat)) return;
    for (const auto& [id, held] : seats_) {
        if (held.pupil == pupil && held.slot == slot) complain("pupil " + pupil.to_string() + " was given two seats in slot " + slot);
    }
    if (decisions_.contains(pupil) && decisions_[pupil] != pupils::Decision::given && !unknown_.contains(pupil))
        complain("pupil " + pupil.to_string() + " was given a seat without consent");
    seats_[seat] = {pupil, slot, course};
    sat_today_.insert({pupil, course});
    count_places(course, sure_in(course, false));
    check_class_places(course);
}

void Auditor::class_places(enrolment::CourseId course, int places, std::set<pupils::PupilId> class_) {
    class_places_[course].push_back({places, std::move(class_)});
}

// What a class holds beyond its own places it holds of what is open to everybody.
void Auditor::check_class_places(enrolment::CourseId course) {
    const auto quotas = class_places_.find(course);
    if (quotas == class_places_.end()) return;
    int open = places_[course];
    int beyond = 0;
    for (const auto& quota : quotas->second) {
        const auto held = static_cast<int>(std::ranges::count_if(seats_, [&](const auto& seat) {
            return is_sure(seat.second, course, false) && quota.pupils.contains(seat.second.pupil);
        }));
        open -= quota.places;
        beyond += std::max(0, held - quota.places);
    }
    if (beyond > open) complain(fmt::format("classes hold {} seats of course {} beyond their own places; {} are open to all", beyond, course.to_string(), open));
}

void Auditor::group_closed(Work& work, const AuditedSchool& school, const enrolment::GroupCaseView& closed) {
    if (closed.state != enrolment::GroupCaseState::done) return;
    course_stopped(closed.course);
    for (auto seat = seats_.begin(); seat != seats_.end();) {
        if (seat->second.course != closed.course) { ++seat; continue; }
        ended_.insert(seat->first);
        seat = seats_.erase(seat);
    }
    std::set<pupils::PupilId> moved;
    for (const auto pupil : school.pupils) {
        if (unknown_.contains(pupil)) continue;  // holds seats that are not in these books
        for (const auto& seat : enrolment::seats_of_pupil(work, school.county, pupil, school.plan.value())) {
            if (seats_.contains(seat.id)) continue;
            const auto answer = group_answers_.find({closed.id, pupil});
            if (answer == group_answers_.end() || answer->second != enrolment::GroupAnswer::agree)
                complain("pupil " + pupil.to_string() + " was moved to another group and did not agree");
            if (closed.target != seat.course) complain("pupil " + pupil.to_string() + " was moved where nobody was asked about");
            moved.insert(pupil);
            seat_taken(pupil, seat.slot, seat.id, seat.course);
        }
    }
    for (const auto& row : closed.answers) {
        if (unknown_.contains(row.pupil)) continue;
        const auto answer = group_answers_.find({closed.id, row.pupil});
        const bool agreed = answer != group_answers_.end() && answer->second == enrolment::GroupAnswer::agree;
        if ((row.outcome == "moved") != moved.contains(row.pupil)) complain("pupil " + row.pupil.to_string() + " was told another outcome of its group than what stands");
        if (closed.target && agreed && row.outcome == "given_back") complain("pupil " + row.pupil.to_string() + " agreed to move and lost its seat");
    }
}

void Auditor::phones_met(timetable::SessionId session, const std::vector<attendance::MarkOf>& base, const std::vector<attendance::MarkOf>& first,
                         const std::vector<attendance::MarkOf>& second, bool stored) {
    std::map<pupils::PupilId, attendance::Mark> merged;
    bool conflict = false;
    for (std::size_t i = 0; i < base.size(); ++i) {
        const bool by_first = first[i].mark != base[i].mark;
        const bool by_second = second[i].mark != base[i].mark;
        conflict = conflict || (by_first && by_second && first[i].mark != second[i].mark);
        merged[base[i].pupil] = by_second ? second[i].mark : first[i].mark;
    }
    if (stored && conflict) complain("two phones contradicted each other in session " + session.to_string() + " and nobody was asked");
    if (!stored && !conflict) complain("two phones agreed in session " + session.to_string() + " and were not merged");
    if (stored) registers_[session].marks = std::move(merged);
}

void Auditor::count_places(enrolment::CourseId course, int seats) {
    if (seats > places_[course]) complain(fmt::format("course {} has {} seats for {} places", course.to_string(), seats, places_[course]));
}

void Auditor::seat_given_back(enrolment::SeatId seat) {
    seats_.erase(seat);
    ended_.insert(seat);
}

void Auditor::course_stopped(enrolment::CourseId course) { stopped_.insert(course); }

void Auditor::take_over_draw(Work& work, const AuditedSchool& school, enrolment::RoundId round) {
    for (const auto pupil : school.pupils) {
        for (const auto& seat : enrolment::seats_of_pupil(work, school.county, pupil, school.plan.value())) {
            if (seats_.contains(seat.id)) continue;
            const auto list = wishes_.find({round, pupil});
            const bool wished = list != wishes_.end() && std::ranges::any_of(list->second, [&](const enrolment::Wish& wish) {
                return wish.slot == seat.slot && wish.course == seat.course;
            });
            if (!wished) complain("the draw gave " + pupil.to_string() + " a seat that its family did not wish for");
            seat_taken(pupil, seat.slot, seat.id, seat.course);
        }
    }
    // Nobody goes without a course that he wished for and that has places left.
    for (const auto& [whose, list] : wishes_) {
        if (whose.first != round || unknown_.contains(whose.second) || decisions_[whose.second] != pupils::Decision::given) continue;
        for (const auto& wish : list) {
            const bool sits = std::ranges::any_of(seats_, [&](const auto& seat) { return seat.second.pupil == whose.second && seat.second.slot == wish.slot; });
            if (!sits && held_in(wish.course) < places_[wish.course]) complain("the draw left a place empty that " + whose.second.to_string() + " wished for");
        }
    }
}

void Auditor::take_over_offer(Work& work, const AuditedSchool& school, pupils::PupilId pupil, enrolment::CourseId course) {
    bool found = false;
    for (const auto& seat : enrolment::seats_of_pupil(work, school.county, pupil, school.plan.value())) {
        found = found || seat.course == course;
        if (seat.course == course) seat_taken(pupil, seat.slot, seat.id, seat.course);
    }
    if (!found) complain("an accepted offer gave " + pupil.to_string() + " no seat");
}

void Auditor::end_what_rests_on_no_consent(const AuditedSchool& school) {
    for (const auto pupil : school.pupils) {
        const auto decision = decisions_.find(pupil);
        if (decision != decisions_.end() && decision->second == pupils::Decision::given) continue;
        bases_.erase(pupil);
        for (auto seat = seats_.begin(); seat != seats_.end();) {
            if (seat->second.pupil != pupil) { ++seat; continue; }
            ended_.insert(seat->first);
            seat = seats_.erase(seat);
        }
    }
    for (auto seat = seats_.begin(); seat != seats_.end();) {
        if (!stopped_.contains(seat->second.course)) { ++seat; continue; }
        ended_.insert(seat->first);
        seat = seats_.erase(seat);
    }
}

void Auditor::take_stock(Work& work, const AuditedSchool& school, pupils::PupilId pupil) {
    std::set<enrolment::SeatId> found;
    for (const auto& seat : enrolment::seats_of_pupil(work, school.county, pupil, *school.plan)) {
        found.insert(seat.id);
        if (!seats_.contains(seat.id)) complain("pupil " + pupil.to_string() + " holds seat " + seat.id.to_string() + ", which nobody gave today");
    }
    for (auto seat = seats_.begin(); seat != seats_.end();) {
        if (seat->second.pupil != pupil || found.contains(seat->first)) { ++seat; continue; }
        ended_.insert(seat->first);
        seat = seats_.erase(seat);
    }
    const auto base = enrolment::base_place_of(work, school.county, pupil, *school.plan);
    if (base) bases_[pupil] = base->weekdays;
    else bases_.erase(pupil);
}

void Auditor::audit_pupil(Work& work, const AuditedSchool& school, pupils::PupilId pupil) {
    const auto who = pupil.to_string();
    std::set<enrolment::SeatId> found;
    for (const auto& seat : enrolment::seats_of_pupil(work, school.county, pupil, *school.plan)) {
        found.insert(seat.id);
        if (!seats_.contains(seat.id)) complain("pupil " + who + " holds seat " + seat.id.to_string() + (ended_.contains(seat.id) ? ", which had ended" : ", which nobody gave"));
    }
    for (const auto& [id, held] : seats_) {
        if (held.pupil == pupil && !found.contains(id)) complain("seat " + id.to_string() + " of pupil " + who + " was acknowledged and is lost");
    }
    const auto base = enrolment::base_place_of(work, school.county, pupil, *school.plan);
    const auto booked = bases_.find(pupil);
    if (base.has_value() != (booked != bases_.end()) || (base && base->weekdays != booked->second)) complain("the base place of pupil " + who + " is not what was acknowledged");
    const auto standing = pupils::standing_consent(work, school.county, pupil, pupils::AgreementKind::after_school, school.term.school_year, school.term.term);
    const auto decision = decisions_.find(pupil);
    if (standing.has_value() != (decision != decisions_.end()) || (standing && standing->decision != decision->second))
        complain("the consent of pupil " + who + " is not what was acknowledged");
}

// Every child with a base place is watched over at each time of the base service on its weekdays: in one group, or in a special course at that time.
void Auditor::audit_base_service(Work& work, const AuditedSchool& school) {
    // A whole week of the term that every place of today covers.
    const auto from = std::max(date_, school.term.first);
    const auto monday = from.plus_days(8 - weekday_of(from));
    std::vector<catalogue::CourseLine> groups;
    for (auto& course : catalogue::courses_of_plan(work, school.county, *school.plan)) {
        if (course.kind == catalogue::CourseKind::base && course.state == catalogue::CourseState::offered) groups.push_back(std::move(course));
    }
    std::map<std::tuple<std::string, int, pupils::PupilId>, int> sitting;
    for (const auto& group : groups) {
        for (const int weekday : group.weekdays) {
            for (const auto& line : enrolment::roster_of(work, school.county, group.id, monday.plus_days(weekday - 1), weekday)) ++sitting[{group.slot, weekday, line.pupil}];
        }
    }
    for (const auto pupil : school.pupils) {
        const auto booked = bases_.find(pupil);
        if (booked == bases_.end() || unknown_.contains(pupil) || withdrew_today_.contains(pupil)) continue;
        const auto grade = pupils::find_pupil(work, pupil).value().grade;
        std::set<std::pair<std::string, int>> times;
        for (const auto& group : groups) {
            if (std::ranges::find(group.grades, grade) == group.grades.end()) continue;
            for (const int weekday : group.weekdays) {
                if (std::ranges::find(booked->second, weekday) != booked->second.end()) times.insert({group.slot, weekday});
            }
        }
        for (const auto& [slot, weekday] : times) {
            const bool elsewhere = std::ranges::any_of(seats_, [&](const auto& seat) { return seat.second.pupil == pupil && seat.second.slot == slot; });
            const auto found = sitting.find({slot, weekday, pupil});
            const int sits = found == sitting.end() ? 0 : found->second;
            if (sits != (elsewhere ? 0 : 1)) complain(fmt::format("pupil {} with a base place sits in {} groups on weekday {} in slot {}", pupil.to_string(), sits, weekday, slot));
        }
    }
}

void Auditor::audit_day(Work& work, const std::vector<AuditedSchool>& schools) {
    for (const auto& school : schools) {
        if (!school.plan) continue;
        end_what_rests_on_no_consent(school);
        audit_registers(work, school);
        for (const auto pupil : school.pupils) {
            // Who withdrew and consented again on one day is audited again from tomorrow on, by what is there.
            if (withdrew_today_.contains(pupil)) take_stock(work, school, pupil);
            else if (!unknown_.contains(pupil)) audit_pupil(work, school, pupil);
        }
        audit_base_service(work, school);
        // Whoever withdrew has been looked up.
        std::set<enrolment::CourseId> courses;
        for (const auto& [id, held] : seats_) courses.insert(held.course);
        for (const auto course : courses) count_places(course, sure_in(course, true));
        for (const auto& figures : enrolment::figures_of_plan(work, school.county, *school.plan)) {
            if (figures.taken > figures.places) complain("course " + figures.course.to_string() + " counts more seats than places");
        }
    }
}

void Auditor::run_checks() {
    for (const auto& violation : storage::check_data(storage_, checks_)) {
        if (violation.severity == "warning") ++warnings_;
        else complain(violation.check + ": " + violation.row);
    }
    const auto verdict = storage::verify_audit(storage_);
    for (const auto& fault : verdict.faults) complain(fmt::format("audit of {} at {}: {}", fault.county, fault.serial, fault.says_en));
}

}  // namespace luoshi::app
