// pupils: classes, pupils and their guardians; groups; agreements and consents. What always holds stands in README.md.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "pupils/families.hpp"
#include "pupils/lines.hpp"
#include "pupils/masks.hpp"
#include "pupils/permissions.hpp"

namespace luoshi::pupils {

// Events (outbox): pupils.consent_changed {county, pupil, kind, school_year, term, standing:
// given|refused|withdrawn|disputed|none, consent} · pupils.pupil_moved {county, pupil, from_class, to_class} ·
// pupils.class_moved {county, from_class, to_class, from_school, to_school, effective} · pupils.pupil_left {county, pupil, state} · pupils.binding_changed {county, pupil, guardianship, state}
//
// Keys for foreign keys from above: pupil (county, id) · school_class (county, id) · agreement (county, id) · consent
// (county, id, given_at) and consent (county, id, pupil, given_at) · consent_span (county, consent, pupil, kind,
// school_year, term, stood_from, stood_until): only while the consent stood, and its end follows by ON UPDATE CASCADE.

// ---- for other modules: no permission is asked
// --------------------------------------------------------------------------

std::optional<PupilLine> find_pupil(Work& work, PupilId id);
std::optional<ClassLine> find_class(Work& work, ClassId id);
// On the roll or suspended; by grade, class number, name.
std::vector<PupilLine> pupils_of_school(Work& work, std::string_view county, BodyId school);
// Children on the roll by 学籍号 or resident id, as somebody else's list names them; unknown ones are left out. One statement for all.
std::map<std::string, PupilId> pupils_with_numbers(Work& work, std::string_view county, const std::vector<std::string>& numbers);
std::vector<PupilLine> pupils_of_class(Work& work, std::string_view county, ClassId class_);
std::vector<ClassLine> classes_of_school(Work& work, std::string_view county,
                                         BodyId school);  // open ones, by grade and number
// The children to whom an account is bound, confirmed and undisputed, in any county; left ones too.
std::vector<PupilLine> children_of(Work& work, AccountId account);
std::vector<GuardianLine> guardians_of(Work& work, std::string_view county, PupilId pupil);  // confirmed and undisputed
// Names of guardians as the school's roll has them, with an account or without. One statement for all.
std::map<PupilId, std::vector<std::string>> guardians_on_the_roll(Work& work, std::string_view county, std::span<const PupilId> pupils);
// Where an account wants its messages by mail: nothing when it gave no address or wants another way. `county` is the
// account's own.
std::optional<std::string> mail_of(Work& work, std::string_view county, AccountId account);
// Groups that hold on that day. For rules only: a category is never shown at class level.
std::vector<PupilGroup> groups_of(Work& work, std::string_view county, PupilId pupil, Date on);

// Nothing: silence, or guardians who disagree (nothing stands until the school has settled it).
std::optional<ConsentLine> standing_consent(Work& work, std::string_view county, PupilId pupil, AgreementKind kind,
                                            int school_year, org::TermKind term);
// The same where only "given" will do. Refuses with conflict "consent-missing", "consent-refused", "consent-withdrawn"
// or "consent-disputed".
Result<ConsentLine> require_consent(Work& work, std::string_view county, PupilId pupil, AgreementKind kind,
                                    int school_year, org::TermKind term);

// What waits for the actor in this room: its school, its classes.
std::vector<Waiting> waiting(Work& work);

// ---- who asks
// ------------------------------------------------------------------------------------------------------------

// The actor is bound to the child, confirmed and undisputed; otherwise missing "no-such-pupil", as for a child that
// does not exist. In a write Work the child's county is that of the Work, else invalid "other-county".
Result<PupilLine> require_guardian(Work& work, PupilId id);
// The actor is head teacher of the child's class; otherwise missing "no-such-pupil".
Result<PupilLine> require_class_teacher(Work& work, PupilId id);
// The actor is head teacher of that class; otherwise missing "no-such-class".
Result<ClassLine> require_own_class(Work& work, ClassId id);

}  // namespace luoshi::pupils
