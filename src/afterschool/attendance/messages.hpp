// Who is told of what, through the outbox. People whose mail address is not known are reached through the message
// gateway, by account.
#pragma once
#include <optional>
#include <string>

#include "foundation/result.hpp"
#include "identity/api.hpp"
#include "org/api.hpp"
#include "platform/storage/work.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::attendance {

using identity::MailWords;

struct Notice {
    std::string about;  // what it is about: the beginning of the message's key, so that nobody is told twice
    std::string kind;
    std::string subject;
    std::string text;
    std::optional<MailWords> mail = {};  // to the verified work mail of teachers, heads and officials: names no person
};

// Every confirmed guardian: by mail where they asked for it, and through the gateway.
Result<Nothing> tell_guardians(Work& work, const pupils::PupilLine& pupil, const Notice& notice);
// The same for the head teacher of the child's class.
Result<Nothing> tell_class_teacher(Work& work, const pupils::PupilLine& pupil, const Notice& notice);
// Whoever teaches a session: by verified work mail and through the gateway.
Result<Nothing> tell_teacher(Work& work, AccountId account, const Notice& notice);
// Who is on duty for a school: by verified work mail whoever may manage its attendance, and through the gateway, which
// knows the roster of the day.
Result<Nothing> tell_school(Work& work, BodyId school, const Notice& notice);
// Who oversees a school at the county: the bodies above it that lie in its county, in the same two ways.
Result<Nothing> tell_county(Work& work, const org::BodyLine& school, const Notice& notice);

}  // namespace luoshi::afterschool::attendance
