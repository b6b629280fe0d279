// How pupils come, move and go: the same steps for a single act, an import, a promotion.
#pragma once
#include "pupils/store.hpp"

namespace luoshi::pupils {

// Everything that is known of a pupil when it comes in. Numbers are plain here and sealed in the row.
struct NewPupil {
    PupilId id;
    ClassId class_;
    BodyId school;
    std::string name;
    Sex sex = Sex::male;
    Date born;
    bool boarding = false;
    std::optional<std::string> resident_id;
    std::optional<std::string> number;
    Date enrolled_on;
    std::vector<GivenGuardian> guardians;
};

// Answers the public code. The caller has checked, and records.
std::string insert_pupil(Work& work, const NewPupil& pupil);

// Leaves the roll today: place, number and slips end; the state says why. Emits pupils.pupil_left.
void end_stay(Work& work, const PupilLine& pupil, PupilState state);
// From today in that class. Emits pupils.pupil_moved.
void put_into(Work& work, const PupilLine& pupil, ClassId class_, BodyId school);

void put_number(Work& work, std::string_view county, PupilId pupil, std::string_view number, Date from);
void put_known_guardians(Work& work, std::string_view county, PupilId pupil,
                         const std::vector<GivenGuardian>& guardians);

// Refuses with conflict "already-on-roll" where a pupil of this county has that resident id or number now; `except` is
// the pupil itself.
Result<Nothing> not_on_roll(Work& work, std::string_view county, const std::optional<std::string>& resident_id,
                            const std::optional<std::string>& number, PupilId except);

// What is doubtful about a pupil's particulars; nothing of it blocks.
std::vector<org::Warning> doubts_about(const std::optional<std::string>& resident_id,
                                       const std::optional<std::string>& number, Date born);

// Refuses with "invalid-fields": an empty name, a birth date that no pupil of grades 1 to 9 has, more than two
// guardians.
Result<Nothing> check_particulars(Work& work, std::string_view name, Date born,
                                  const std::vector<GivenGuardian>& guardians);
bool plausible_birth(Date born, Date today);

// Opens a class without asking who does it; for the use case and for imports. Refuses with conflict "class-exists".
Result<ClassId> insert_class(Work& work, const org::BodyLine& school, const OpenClass& command, int school_year);

}  // namespace luoshi::pupils
