// The roster's rows as values, and the questions every use case begins with: is it there, may this person see it, may
// it be changed now and here.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "pupils/api.hpp"
#include "pupils/commands.hpp"
#include "pupils/roster_action.hpp"

namespace luoshi::pupils {

inline constexpr Date still{9999, 12, 31};

struct StoredPupil : PupilLine {
    std::string school_name;
    std::optional<AccountId> head_teacher;
    std::optional<Sex> sex;
    std::optional<std::string> resident_id;  // sealed
    std::optional<std::string> resident_id_digest;
    Date enrolled_on;
    std::optional<Date> left_on;
    std::optional<Instant> erased_at;
    std::int64_t version = 0;

    bool here() const { return state == PupilState::on_roll || state == PupilState::suspended; }
};
BOOST_DESCRIBE_STRUCT(StoredPupil, (PupilLine),
                      (school_name, head_teacher, sex, resident_id, resident_id_digest, enrolled_on, left_on, erased_at,
                       version))

Problem no_such_pupil();
Problem no_such_class();
Problem no_such_school();
Problem other_county();
Problem changed_meanwhile();
Problem version_required();
Problem reason_required();
Problem id_taken();

Result<Nothing> require_reason(std::string_view reason);
Result<Nothing> same_version(const http::IfMatch& if_match, std::int64_t version);
Result<Nothing> written_here(Work& work, std::string_view county);  // else "other-county"

// The actor is head teacher of a class with that teacher in a school at that path.
bool teaches(const Actor& actor, const std::optional<AccountId>& head_teacher, std::string_view school_path);

// A school that the actor may see for one of these rights; the actor's own where none is named. Refuses with missing
// "no-such-school".
Result<org::BodyLine> school_in_reach(Work& work, const std::optional<BodyId>& school,
                                      std::initializer_list<Permission> rights);
// The same for a change: held there ("not-permitted"), and written here.
Result<org::BodyLine> school_to_change(Work& work, BodyId school, const Permission& right);

std::optional<StoredPupil> find_stored_pupil(Work& work, PupilId id);
// Whoever may read the school's roster, or teaches the class; for everybody else the pupil does not exist.
Result<StoredPupil> find_visible_pupil(Work& work, PupilId id);
// Visible, permitted ("not-permitted" otherwise), written in the pupil's county.
Result<StoredPupil> pupil_to_change(Work& work, PupilId id, const Permission& right);
Result<StoredPupil> pupil_to_change(Work& work, PupilId id, const Permission& right, const http::IfMatch& if_match);

// A class that the actor may see by that right or because the actor teaches it.
Result<ClassLine> find_visible_class(Work& work, ClassId id, const Permission& right);

// ---- numbers
// -----------------------------------------------------------------------------------------------------------

std::string upper_case(std::string_view text);       // and without spaces
std::string number_digest(std::string_view number);  // of a resident id or a 学籍号
std::string seal_field(Work& work, std::string_view field, std::string_view row, std::string_view value);
std::string unseal_field(std::string_view field, std::string_view row, std::string_view sealed);
NumberKind number_kind(std::string_view number);  // by its first letter; L where it is none of them

// ---- lists
// -------------------------------------------------------------------------------------------------------------

int page_size(const std::optional<int>& limit);
// Where a list goes on: sort keys and id, joined by '\x1f' and written in hexadecimal. A broken one is refused with
// "bad-cursor".
Result<std::vector<std::string>> read_cursor(const std::optional<std::string>& cursor, std::size_t parts);
std::string write_cursor(const std::vector<std::string>& parts);

RosterAction roster_action(std::string action, std::string words, std::string words_en,
                           const std::optional<Problem>& why_not = std::nullopt);

}  // namespace luoshi::pupils
