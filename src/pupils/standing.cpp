#include "pupils/standing.hpp"

#include <map>

namespace luoshi::pupils {
namespace {

Standing standing_for(Decision decision) {
    switch (decision) {
        case Decision::given:
            return Standing::given;
        case Decision::refused:
            return Standing::refused;
        case Decision::withdrawn:
            return Standing::withdrawn;
    }
    return Standing::none;
}

Stood stands(const Voice& voice) { return {standing_for(voice.decision), voice}; }

}  // namespace

Stood standing_of(const std::vector<Voice>& voices) {
    const Voice* settlement = nullptr;
    const Voice* entry = nullptr;                      // the latest made for the family
    std::map<GuardianshipId, const Voice*> guardians;  // the latest of each
    for (const auto& voice : voices) {
        if (!voice.counts) continue;
        if (voice.decided_by == DecidedBy::settlement) {
            settlement = &voice;
            entry = nullptr;
            guardians.clear();
        } else if (voice.decided_by == DecidedBy::guardian) {
            guardians[*voice.guardianship] = &voice;
        } else {
            entry = &voice;
        }
    }
    const Voice* given = nullptr;    // the first that still holds: a second guardian's yes changes nothing
    const Voice* against = nullptr;  // the latest
    for (const auto& [guardianship, voice] : guardians) {
        if (voice->decision == Decision::given) {
            if (given == nullptr || voice->serial < given->serial) given = voice;
        } else if (against == nullptr || voice->serial > against->serial) {
            against = voice;
        }
    }
    if (given != nullptr && against != nullptr) return {Standing::disputed, std::nullopt};
    if (given != nullptr) return stands(*given);
    if (against != nullptr) return stands(*against);
    if (entry != nullptr) return stands(*entry);
    if (settlement != nullptr) return stands(*settlement);
    return {};
}

}  // namespace luoshi::pupils
