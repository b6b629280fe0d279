// Who is told of what, through the outbox. People whose mail address is not known are reached through the message
// gateway, by account.
#pragma once
#include <string>

#include "foundation/result.hpp"
#include "platform/storage/work.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::attendance {

struct Notice {
    std::string about;  // what it is about: the beginning of the message's key, so that nobody is told twice
    std::string kind;
    std::string subject;
    std::string text;
};

// Every confirmed guardian: by mail where they asked for it, and through the gateway.
Result<Nothing> tell_guardians(Work& work, const pupils::PupilLine& pupil, const Notice& notice);
// The same for the head teacher of the child's class.
Result<Nothing> tell_class_teacher(Work& work, const pupils::PupilLine& pupil, const Notice& notice);
// Whoever is on duty for a school: the gateway knows.
Result<Nothing> tell_school(Work& work, BodyId school, const Notice& notice);
// Whoever is on duty at the county's education bureau: the gateway knows.
Result<Nothing> tell_county(Work& work, std::string_view county, const Notice& notice);

}  // namespace luoshi::afterschool::attendance
