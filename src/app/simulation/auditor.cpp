#include "app/simulation/auditor.hpp"

#include <algorithm>

#include "platform/storage/audit_verify.hpp"

namespace luoshi::app {

void Auditor::complain(std::string words) { violations_.push_back(day_ + ": " + std::move(words)); }

int Auditor::held_in(enrolment::CourseId course) const {
    return static_cast<int>(std::ranges::count_if(seats_, [&](const auto& seat) { return seat.second.course == course; }));
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
    if (held_in(course) > places_[course]) complain(fmt::format("course {} has {} seats for {} places", course.to_string(), held_in(course), places_[course]));
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

void Auditor::audit_day(Work& work, const std::vector<AuditedSchool>& schools) {
    for (const auto& school : schools) {
        if (!school.plan) continue;
        end_what_rests_on_no_consent(school);
        for (const auto pupil : school.pupils) {
            if (!unknown_.contains(pupil)) audit_pupil(work, school, pupil);
        }
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
