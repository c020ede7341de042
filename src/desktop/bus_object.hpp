// An object on the session's bus. The only header that includes sdbus-c++, whose second version (Debian 13) says
// differently what its first (Debian 12, Ubuntu 24.04) says.
#pragma once

#include <sdbus-c++/sdbus-c++.h>
#include <unistd.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace narrator::desktop {

using Variants = std::map<std::string, sdbus::Variant>;

/// Threads: serve() on one; emitting from any.
class BusObject {
 public:
  /// @throws sdbus::Error when there is no session bus, or the name is taken
#if __has_include(<sdbus-c++/VTableItems.h>)
  BusObject(const std::string& name, const std::string& path)
      : connection_(sdbus::createSessionBusConnection(sdbus::ServiceName(name))), object_(sdbus::createObject(*connection_, sdbus::ObjectPath(path))) {}

  template <typename Function>
  void method(const std::string& interface, const std::string& name, Function function) {
    items_[interface].push_back(sdbus::registerMethod(name).implementedAs(std::move(function)));
  }
  template <typename Getter>
  void property(const std::string& interface, const std::string& name, Getter getter) {
    items_[interface].push_back(sdbus::registerProperty(name).withGetter(std::move(getter)));
  }
  template <typename Getter, typename Setter>
  void property(const std::string& interface, const std::string& name, Getter getter, Setter setter) {
    items_[interface].push_back(sdbus::registerProperty(name).withGetter(std::move(getter)).withSetter(std::move(setter)));
  }
  template <typename Argument>
  void signal(const std::string& interface, const std::string& name) {
    items_[interface].push_back(sdbus::registerSignal(name).withParameters<Argument>());
  }
  void finish() {
    for (auto& [interface, items] : std::exchange(items_, {})) object_->addVTable(sdbus::InterfaceName(interface), std::move(items));
  }
  void properties_changed(const std::string& interface, const std::vector<std::string>& names) {
    std::vector<sdbus::PropertyName> properties;
    for (const std::string& name : names) properties.emplace_back(name);
    object_->emitPropertiesChangedSignal(sdbus::InterfaceName(interface), properties);
  }

 private:
  std::map<std::string, std::vector<sdbus::VTableItem>> items_;
#else
  BusObject(const std::string& name, const std::string& path)
      : connection_(sdbus::createSessionBusConnection(name)), object_(sdbus::createObject(*connection_, path)) {}

  template <typename Function>
  void method(const std::string& interface, const std::string& name, Function function) {
    object_->registerMethod(name).onInterface(interface).implementedAs(std::move(function));
  }
  template <typename Getter>
  void property(const std::string& interface, const std::string& name, Getter getter) {
    object_->registerProperty(name).onInterface(interface).withGetter(std::move(getter));
  }
  template <typename Getter, typename Setter>
  void property(const std::string& interface, const std::string& name, Getter getter, Setter setter) {
    object_->registerProperty(name).onInterface(interface).withGetter(std::move(getter)).withSetter(std::move(setter));
  }
  template <typename Argument>
  void signal(const std::string& interface, const std::string& name) {
    object_->registerSignal(name).onInterface(interface).withParameters<Argument>();
  }
  void finish() { object_->finishRegistration(); }
  void properties_changed(const std::string& interface, const std::vector<std::string>& names) {
    object_->emitPropertiesChangedSignal(interface, names);
  }

 private:
#endif
 public:
  template <typename Argument>
  void emit(const std::string& interface, const std::string& name, const Argument& argument) {
    object_->emitSignal(name).onInterface(interface).withArguments(argument);
  }
  /// Answers until leave() is called, from any thread.
  void serve() { connection_->enterEventLoop(); }
  void leave() { connection_->leaveEventLoop(); }

 private:
  std::unique_ptr<sdbus::IConnection> connection_;
  std::unique_ptr<sdbus::IObject> object_;
};

}  // namespace narrator::desktop
