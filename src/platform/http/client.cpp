#include "platform/http/client.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace luoshi::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Message = wire::request<wire::string_body>;
using Answer = asio::awaitable<Result<ClientResponse>>;

auto into(error_code& error) { return asio::redirect_error(asio::use_awaitable, error); }

struct Address {
    bool secure = false;
    std::string host;
    std::string port;
    std::string host_header;
    std::string target;
};

Problem unreachable(const Address& address, const error_code& error) {
    if (error == beast::error::timeout) {
        return {Code::unavailable, "outside-timeout", address.host + " 没有及时回应，请稍后再试", address.host + " did not answer in time; try again later"};
    }
    return {Code::unavailable, "outside-unreachable", "无法连接 " + address.host + "（" + error.message() + "），请稍后再试",
            "cannot reach " + address.host + " (" + error.message() + "); try again later"};
}

Problem unusable_answer(const Address& address, const error_code& error) {
    if (error == beast::error::timeout) return unreachable(address, error);
    return {Code::unavailable, "outside-answer", address.host + " 的回应无法使用（" + error.message() + "）",
            "the answer of " + address.host + " cannot be used (" + error.message() + ")"};
}

Problem wrong_certificate(const Address& address, const error_code& error) {
    if (error == beast::error::timeout) return unreachable(address, error);
    return {Code::unavailable, "outside-certificate", address.host + " 的证书不可信（" + error.message() + "），请联系管理员",
            "the certificate of " + address.host + " is not trusted (" + error.message() + "); tell the administrator"};
}

Result<Address> parse_address(const std::string& text) {
    const auto url = boost::urls::parse_absolute_uri(text);
    const Problem refused{Code::invalid, "outside-address", "不是可用的网址：" + text, "not a usable address: " + text};
    if (url.has_error() || url->host().empty() || (url->scheme() != "http" && url->scheme() != "https")) return refused;
    Address address;
    address.secure = url->scheme() == "https";
    address.host = url->host_address();
    address.port = url->has_port() ? std::string(url->port()) : address.secure ? "443" : "80";
    address.host_header = url->encoded_host_and_port();
    address.target = url->encoded_path().empty() ? "/" : std::string(url->encoded_path());
    if (url->has_query()) address.target += "?" + std::string(url->encoded_query());
    return address;
}

Message message_of(const ClientRequest& request, const Address& address) {
    Message message;
    message.version(11);
    message.method_string(request.method);
    message.target(address.target);
    message.set(wire::field::host, address.host_header);
    message.set(wire::field::user_agent, "luoshi");
    message.set(wire::field::connection, "close");
    for (const auto& [name, value] : request.headers) message.set(name, value);
    message.body() = request.body;
    message.prepare_payload();
    return message;
}

ClientResponse response_of(wire::response<wire::string_body>&& message) {
    ClientResponse response;
    response.status = static_cast<int>(message.result_int());
    for (const auto& field : message) {
        std::string name(field.name_string());
        for (auto& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        response.headers.emplace_back(std::move(name), field.value());
    }
    response.body = std::move(message.body());
    return response;
}

template <class Stream>
Answer converse(Stream& stream, const ClientRequest& request, const Address& address) {
    error_code error;
    const Message message = message_of(request, address);
    co_await wire::async_write(stream, message, into(error));
    if (error) co_return unreachable(address, error);
    beast::flat_buffer buffer;
    wire::response_parser<wire::string_body> parser;
    parser.body_limit(request.response_limit);
    if (request.method == "HEAD") parser.skip(true);
    co_await wire::async_read(stream, buffer, parser, into(error));
    if (error) co_return unusable_answer(address, error);
    co_return response_of(parser.release());
}

Answer converse_securely(beast::tcp_stream stream, const ClientRequest& request, const Address& address) {
    error_code error;
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
    if (request.authorities_file.empty()) tls.set_default_verify_paths(error);
    else tls.load_verify_file(request.authorities_file, error);
    if (error) co_return wrong_certificate(address, error);
    tls.set_verify_mode(asio::ssl::verify_peer);
    beast::ssl_stream<beast::tcp_stream> secured(std::move(stream), tls);
    secured.set_verify_callback(asio::ssl::host_name_verification(address.host));
    SSL_set_tlsext_host_name(secured.native_handle(), address.host.c_str());
    co_await secured.async_handshake(asio::ssl::stream_base::client, into(error));
    if (error) co_return wrong_certificate(address, error);
    co_return co_await converse(secured, request, address);
}

Answer ask(const ClientRequest& request, const Address& address) {
    error_code error;
    const auto executor = co_await asio::this_coro::executor;
    tcp::resolver resolver(executor);
    const auto endpoints = co_await resolver.async_resolve(address.host, address.port, into(error));
    if (error) co_return unreachable(address, error);
    beast::tcp_stream stream(executor);
    stream.expires_after(request.timeout);
    co_await stream.async_connect(endpoints, into(error));
    if (error) co_return unreachable(address, error);
    if (address.secure) co_return co_await converse_securely(std::move(stream), request, address);
    co_return co_await converse(stream, request, address);
}

bool unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (unreserved(c)) out += c;
        else out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return out;
}

}  // namespace

Result<ClientResponse> fetch(const ClientRequest& request) {
    TRY(const Address address, parse_address(request.url));
    asio::io_context context(1);
    std::optional<Result<ClientResponse>> answer;
    std::exception_ptr failed;
    asio::co_spawn(context, ask(request, address), [&](std::exception_ptr accident, Result<ClientResponse> result) {
        failed = accident;
        answer.emplace(std::move(result));
    });
    context.run();
    if (failed) std::rethrow_exception(failed);
    return std::move(*answer);
}

std::string form_encode(const Pairs& pairs) {
    std::string out;
    for (const auto& [name, value] : pairs) {
        if (!out.empty()) out += '&';
        out += escaped(name) + '=' + escaped(value);
    }
    return out;
}

}  // namespace luoshi::http
