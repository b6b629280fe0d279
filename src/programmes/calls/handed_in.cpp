// What was handed in, for the rooms that judge it.
#include <algorithm>

#include "programmes/calls/material_files.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

HandedInSection section_of(const FormSection& section, const std::vector<FormAnswer>& answers) {
    HandedInSection made{section.title, {}};
    for (const auto& field : section.fields) {
        const auto answer = std::ranges::find(answers, field.key, &FormAnswer::key);
        if (answer != answers.end()) made.answers.push_back({field.title, answer->value, field.columns, answer->rows});
    }
    return made;
}

}  // namespace

std::optional<HandedIn> handed_in(Work& work, std::string_view county, ApplicationId id) {
    const auto line = find_application(work, county, id);
    const auto entry = work.one<ApplicationEntry>(queries::application_by_id, county, id);
    if (!line || !entry || entry->state == ApplicationState::draft) return std::nullopt;
    const auto call = work.one<CallEntry>(queries::call_by_id, county, entry->call);
    if (!call) return std::nullopt;
    HandedIn made{*line, {}, {}, {}};
    for (const auto& member : members_of(work, *entry)) made.members.push_back(member.name);
    for (const auto& section : call->content().sections) made.sections.push_back(section_of(section, entry->answers));
    const auto& wanted = call->content().materials;
    for (const auto& material : materials_of(work, *entry)) {
        const auto item = std::ranges::find(wanted, material.item, &CallMaterial::key);
        made.materials.push_back({item == wanted.end() ? material.item : item->title, material.name, material.sha256, material.bytes});
    }
    return made;
}

Result<std::string> bytes_of_material(std::string_view sha256) { return material_files().fetch(sha256); }

}  // namespace luoshi::programmes::calls
