#include "programmes/events/records/links.hpp"

#include <algorithm>
#include <vector>

#include "platform/crypto/digest.hpp"

namespace luoshi::programmes::events::records {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

// What messengers, portals and counters append to follow a reader.
bool follows_a_reader(std::string_view parameter) {
    const auto name = lower(parameter.substr(0, parameter.find('=')));
    constexpr std::string_view known[] = {"from", "spm", "share", "share_token", "scene", "isappinstalled", "nsukey", "clicktime", "enterid", "wxshare", "sharer", "timestamp"};
    return name.starts_with("utm_") || std::ranges::find(known, name) != std::end(known);
}

std::string kept_parameters(std::string_view query) {
    std::vector<std::string> kept;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto one = query.substr(0, end);
        if (!one.empty() && !follows_a_reader(one)) kept.emplace_back(one);
        query = end == std::string_view::npos ? std::string_view{} : query.substr(end + 1);
    }
    std::ranges::sort(kept);
    std::string text;
    for (const auto& one : kept) text += (text.empty() ? "?" : "&") + one;
    return text;
}

Problem not_a_link() {
    Problem problem{Code::invalid, "link-invalid", "请填写完整的网址（以 http:// 或 https:// 开头）", "give a whole address, beginning with http:// or https://"};
    problem.fields = {{"link", "link-invalid", problem.detail}};
    return problem;
}

}  // namespace

Result<std::string> plain_link(std::string_view link) {
    while (!link.empty() && link.front() == ' ') link.remove_prefix(1);
    while (!link.empty() && link.back() == ' ') link.remove_suffix(1);
    const auto scheme = lower(link.substr(0, 8));
    std::string_view own_port;
    if (scheme.starts_with("https://")) {
        link.remove_prefix(8);
        own_port = ":443";
    } else if (scheme.starts_with("http://")) {
        link.remove_prefix(7);
        own_port = ":80";
    } else {
        return not_a_link();
    }
    link = link.substr(0, link.find('#'));
    const auto question = link.find('?');
    const auto parameters = question == std::string_view::npos ? std::string() : kept_parameters(link.substr(question + 1));
    link = link.substr(0, question);
    const auto slash = link.find('/');
    auto host = lower(link.substr(0, slash));
    auto path = slash == std::string_view::npos ? std::string() : std::string(link.substr(slash));
    if (host.ends_with(own_port)) host.resize(host.size() - own_port.size());
    if (host.starts_with("www.")) host.erase(0, 4);
    if (host.empty() || host.find('.') == std::string::npos || host.find(' ') != std::string::npos) return not_a_link();
    while (path.ends_with('/')) path.pop_back();
    return host + path + parameters;
}

Result<std::string> counted_key(std::string_view link, std::string_view file_sha256) {
    if (link.empty()) {
        if (file_sha256.size() == 64) return crypto::sha256_hex("file " + std::string(file_sha256));
        Problem problem{Code::invalid, "link-or-file", "请填写网址，或者上传剪报、截图等文件；两者都没有就无法去重计数", "give the address, or hand in a clipping; without either nothing tells repeats apart"};
        problem.fields = {{"link", "link-or-file", problem.detail}};
        return problem;
    }
    TRY(const std::string plain, plain_link(link));
    return crypto::sha256_hex("link " + plain);
}

}  // namespace luoshi::programmes::events::records
